import { describe, expect, test } from 'vitest';
import { message, money, ratio } from '../../../../core/index.ts';
import { cellText } from '../../../../renderer/sheet/cells/cell-text.ts';
import { signedMoney } from '../../../../renderer/sheet/cells/signed-money.ts';
import { formatIn } from '../../../../renderer/text/use-text.ts';

const swedish = formatIn('sv', 'kr', 'kr');
const write = ({ code }: { readonly code: string }) => code;
const text = (value: Parameters<typeof cellText>[0], format = swedish) => cellText(value, format, write);

describe('what a cell shows (design rule 4)', () => {
  test('amounts in the display’s unit, the plan’s untouched (N5)', () => {
    const amount = { kind: 'money', value: money(-116_600_050n) } as const;
    expect(text(amount).main).toBe('−1\u00a0166\u00a0000,50');
    expect(text(amount, formatIn('en', 'tkr', 'kr')).main).toBe('−1,166');
  });

  test('a share with what it was rounded from; alone where nothing was rounded (A2)', () => {
    const exact = ratio(9165n, 56703n);
    expect(text({ kind: 'share', exact, rounded: ratio(16n, 100n), decimals: 0 })).toEqual({
      main: '16\u00a0%',
      exact: '16,16',
    });
    const quarter = ratio(1n, 4n);
    expect(text({ kind: 'share', exact: quarter, rounded: quarter, decimals: 0 }).exact).toBeNull();
  });

  test('no value is a dash; a fault is drawn by its sign, not as a figure', () => {
    expect(text({ kind: 'none', reason: message('x'), error: false }).main).toBe('–');
    expect(text({ kind: 'none', reason: message('x'), error: true }).main).toBe('');
    expect(text({ kind: 'empty' }).main).toBe('');
  });

  test('a difference always has its sign, nothing has none (design rule 12)', () => {
    expect(signedMoney(money(4_464_000n), swedish)).toBe('+44\u00a0640');
    expect(signedMoney(money(-937_000n), swedish)).toBe('−9\u00a0370');
    expect(signedMoney(money(0n), swedish)).toBe('0');
  });
});
