import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, fixedText, percentText, ratioText } from '../../../core/numbers/ratio-text.ts';
import { ratio, ratioOfText } from '../../../core/numbers/ratio.ts';
import { decimalText as canonical } from '../../../core/plan/schema.ts';
import { canonicalDecimal } from '../../arbitraries/numbers.ts';

describe('ratios as canonical text', () => {
  it('shows the two integers as they stand, never shortened', () => {
    expect(ratioText({ n: 9165n, d: 56703n })).toBe('9165/56703');
    expect(ratioText(ratio(5n))).toBe('5/1');
  });

  it('N3 percent and fixed decimals are half up, .5 away from zero', () => {
    expect(percentText({ n: 9165n, d: 56703n }, 4)).toBe('16.1632');
    expect(percentText({ n: 16n, d: 100n }, 0)).toBe('16');
    expect(fixedText(ratio(1n, 8n), 2)).toBe('0.13');
    expect(fixedText(ratio(-1n, 8n), 2)).toBe('-0.13');
    expect(fixedText(ratio(25n, 2n), 2)).toBe('12.50');
    expect(fixedText(ratio(-1n, 1000n), 2)).toBe('0.00');
  });

  it('decimal text drops zeros at the end', () => {
    expect(decimalText(ratio(25n, 2n), 10)).toBe('12.5');
    expect(decimalText(ratio(100n), 0)).toBe('100');
    expect(decimalText(ratio(100n), 10)).toBe('100');
    expect(decimalText(ratio(-1n, 1000n), 2)).toBe('0');
  });

  it('law: text → ratio → text is the same text, and canonical', () => {
    fc.assert(
      fc.property(canonicalDecimal, (text) => {
        expect(decimalText(ratioOfText(text), 10)).toBe(text);
        expect(canonical.safeParse(text).success).toBe(true);
      }),
    );
  });
});
