import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leastMoney,
  money,
  moneyAsRatio,
  moneyOfText,
  moneyText,
  notBelowZero,
  oreOfFigure,
  percentOfMoney,
  roundToStep,
  roundToUnit,
  stepOf,
  sumMoney,
  UNITS,
  wholeStepsOf,
} from '../../../core/numbers/money.ts';
import { fixedText } from '../../../core/numbers/ratio-text.ts';
import { ratio, ratioOfText } from '../../../core/numbers/ratio.ts';
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

describe('A4 steps of öre', () => {
  it('a figure is rounded half up to whole ones, whatever the unit', () => {
    expect(roundToStep(ratioOfText('1234.56'), 'kr', 1n)).toBe(123_456n);
    expect(roundToStep(ratioOfText('1235'), 'kr', 1_000n)).toBe(124_000n);
    expect(roundToStep(ratioOfText('-1235'), 'kr', 1_000n)).toBe(-124_000n);
    expect(roundToStep(ratioOfText('1.2345'), 'tkr', 100n)).toBe(123_500n);
  });

  it('T3 a limit is cut to the last whole one at or under it', () => {
    expect(wholeStepsOf(oreOfFigure(ratioOfText('1239.99'), 'kr'), 1_000n)).toBe(123_000n);
    expect(wholeStepsOf(oreOfFigure(ratioOfText('1.99'), 'tkr'), 100_000n)).toBe(100_000n);
    expect(wholeStepsOf(ratio(1n, 3n), 1n)).toBe(0n);
  });

  it('a figure is so many öre, exactly', () => {
    expect(oreOfFigure(ratioOfText('1.005'), 'kr')).toEqual(ratio(201n, 2n));
    expect(oreOfFigure(ratioOfText('1.005'), 'tkr')).toEqual(ratio(100_500n));
  });
});

describe('percent of an amount', () => {
  it('is exact, in the plan’s unit', () => {
    // 12.5 % of 1 234 kr = 154.25 kr; of 1 234 tkr = 154.25 tkr.
    const percent = ratioOfText('12.5');
    expect(fixedText(percentOfMoney(percent, money(123_400n), 'kr'), 2)).toBe('154.25');
    expect(fixedText(percentOfMoney(percent, money(123_400_000n), 'tkr'), 2)).toBe('154.25');
  });
});

describe('comparing amounts', () => {
  it('the smaller of two, and nothing in place of less', () => {
    expect(leastMoney(money(1n), money(2n))).toBe(1n);
    expect(leastMoney(money(2n), money(-1n))).toBe(-1n);
    expect(notBelowZero(money(-1n))).toBe(0n);
    expect(notBelowZero(money(1n))).toBe(1n);
  });
});
