import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  money,
  moneyAsRatio,
  moneyOfText,
  moneyText,
  roundToUnit,
  stepOf,
  sumMoney,
  UNITS,
} from '../../../core/numbers/money.ts';
import { fixedText } from '../../../core/numbers/ratio-text.ts';
import { ratioOfText } from '../../../core/numbers/ratio.ts';
import { canonicalDecimal } from '../../arbitraries/numbers.ts';

describe('C5 the plan’s unit', () => {
  it('rounds a figure half up to the unit', () => {
    expect(roundToUnit(ratioOfText('133673.4'), 'kr')).toBe(13_367_300n);
    expect(roundToUnit(ratioOfText('0.5'), 'kr')).toBe(100n);
    expect(roundToUnit(ratioOfText('-0.5'), 'kr')).toBe(-100n);
    expect(roundToUnit(ratioOfText('12.345'), 'öre')).toBe(1_235n);
    expect(roundToUnit(ratioOfText('1165.5'), 'tkr')).toBe(116_600_000n);
  });

  it('law: a rounded figure is a multiple of the step and within half of it', () => {
    fc.assert(
      fc.property(canonicalDecimal, fc.constantFrom(...UNITS), (text, unit) => {
        const rounded = roundToUnit(ratioOfText(text), unit);
        expect(rounded % stepOf(unit)).toBe(0n);
        const exact = moneyOfText(text, unit);
        const off = exact > rounded ? exact - rounded : rounded - exact;
        expect(2n * off).toBeLessThanOrEqual(stepOf(unit) + 1n);
      }),
    );
  });
});

describe('amounts as text', () => {
  it('are canonical in the plan’s unit', () => {
    expect(moneyText(money(18_656_000n), 'kr')).toBe('186560');
    expect(moneyText(money(-1_250n), 'öre')).toBe('-12.5');
    expect(moneyText(money(0n), 'kr')).toBe('0');
    expect(moneyText(money(10n ** 30n), 'kr')).toBe(`1${'0'.repeat(28)}`);
  });

  it('law: the text is the exact figure', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.constantFrom(...UNITS), (ore, unit) => {
        const exact = moneyAsRatio(money(ore), unit);
        expect(ratioOfText(moneyText(money(ore), unit))).toEqual(exact);
        expect(ratioOfText(fixedText(exact, 5))).toEqual(exact);
      }),
    );
  });
});

describe('sums', () => {
  it('a sum with a missing part is missing (N6)', () => {
    expect(sumMoney([money(1n), money(2n)])).toBe(3n);
    expect(sumMoney([])).toBe(0n);
    expect(sumMoney([money(1n), null])).toBeNull();
  });
});
