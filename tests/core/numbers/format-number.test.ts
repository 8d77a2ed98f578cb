import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDecimal,
  formatInputText,
  formatMoney,
  formatPercent,
  formatRatio,
} from '../../../core/numbers/format-number.ts';
import { money } from '../../../core/numbers/money.ts';
import { ratio } from '../../../core/numbers/ratio.ts';
import { canonicalDecimal } from '../../arbitraries/numbers.ts';

const sv = { language: 'sv' } as const;
const en = { language: 'en' } as const;

describe('figures as they are read', () => {
  it.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1234.5', '1\u00a0234,5', '1,234.5'],
    ['-1234567', '\u22121\u00a0234\u00a0567', '\u22121,234,567'],
    ['0.125', '0,125', '0.125'],
  ])('%s is %j in Swedish and %j in English', (text, swedish, english) => {
    expect(formatDecimal(text, sv)).toBe(swedish);
    expect(formatDecimal(text, en)).toBe(english);
  });

  it('N3 rounds half up to the most decimals and fills up to the least', () => {
    const decimals = { min: 1, max: 2 };
    expect(formatDecimal('2.345', { ...sv, decimals })).toBe('2,35');
    expect(formatDecimal('-2.345', { ...sv, decimals })).toBe('\u22122,35');
    expect(formatDecimal('2', { ...sv, decimals })).toBe('2,0');
    expect(formatDecimal('-0.001', { ...sv, decimals })).toBe('0,0');
  });

  it('agrees with Intl on figures that a float holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (n) => {
        expect(formatDecimal(`${n}`, sv)).toBe(new Intl.NumberFormat('sv-SE').format(n));
      }),
    );
  });

  it('has no hyphen, and no space but the no-break one', () => {
    fc.assert(
      fc.property(canonicalDecimal, (text) => {
        expect(formatDecimal(text, sv)).toMatch(/^\u2212?[\d\u00a0]+(,\d+)?$/);
        expect(formatDecimal(text, en)).toMatch(/^\u2212?[\d,]+(\.\d+)?$/);
      }),
    );
  });
});

describe('N5 money', () => {
  const plan = { ...sv, display: 'plan' } as const;

  it('stands in the plan’s unit without rounding', () => {
    expect(formatMoney(money(18_656_000n), 'kr', plan)).toBe('186\u00a0560');
    expect(formatMoney(money(20_000_050n), 'kr', plan)).toBe('200\u00a0000,50');
    expect(formatMoney(money(20_000_005n), 'kr', plan)).toBe('200\u00a0000,05');
    expect(formatMoney(money(-123_450n), 'öre', plan)).toBe('\u22121\u00a0234,50');
    expect(formatMoney(money(120_000_000n), 'tkr', plan)).toBe('1\u00a0200');
    expect(formatMoney(money(120_050_000n), 'tkr', plan)).toBe('1\u00a0200,5');
  });

  it('is viewed in whole kr or tkr, half up, whatever the unit', () => {
    expect(formatMoney(money(18_656_050n), 'öre', { ...sv, display: 'kr' })).toBe('186\u00a0561');
    expect(formatMoney(money(18_650_000n), 'kr', { ...sv, display: 'tkr' })).toBe('187');
    expect(formatMoney(money(-18_649_999n), 'öre', { ...en, display: 'tkr' })).toBe('\u2212186');
    expect(formatMoney(money(120_000_000n), 'tkr', { ...en, display: 'kr' })).toBe('1,200,000');
  });
});

describe('shares and rates', () => {
  it('percent has its sign as the language writes it', () => {
    expect(formatPercent(ratio(9165n, 56703n), 2, 'sv')).toBe('16,16\u00a0%');
    expect(formatPercent(ratio(9165n, 56703n), 0, 'en')).toBe('16%');
    expect(formatPercent(ratio(1n, 2n), 1, 'sv')).toBe('50,0\u00a0%');
  });

  it('a ratio has exactly so many decimals', () => {
    expect(formatRatio(ratio(5n, 2n), 2, 'sv')).toBe('2,50');
    expect(formatRatio(ratio(12_345n), 0, 'en')).toBe('12,345');
  });
});

describe('what the editor shows', () => {
  it('is the text as typed with the language’s decimal mark', () => {
    const input = { text: '=25000*1.4*7', value: '245000' };
    expect(formatInputText(input, 'sv')).toBe('=25000*1,4*7');
    expect(formatInputText(input, 'en')).toBe('=25000*1.4*7');
    expect(formatInputText({ text: '1234.5', value: '1234.5' }, 'sv')).toBe('1234,5');
  });
});
