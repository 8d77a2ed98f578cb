import { describe, expect, it } from 'vitest';
import { money } from '../../../core/numbers/money.ts';
import { ratio } from '../../../core/numbers/ratio.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import {
  amount,
  digitsOfParts,
  digitsOfStep,
  figure,
  figureLength,
  numberOfRatio,
  percentage,
} from '../../../core/workbook/figures.ts';
import { planWith } from '../../builders/plan-builder.ts';

describe('figures of the workbook', () => {
  it('N1: an amount is the exact figure in the plan’s unit', () => {
    expect(amount(money(18656000n), 'kr')).toMatchObject({
      kind: 'number',
      value: ratio(186560n),
      format: { decimals: 0 },
    });
    expect(amount(money(1234567n), 'öre')).toMatchObject({
      value: ratio(1234567n, 100n),
      format: { decimals: 2 },
    });
    expect(amount(money(118000000000n), 'tkr')).toMatchObject({ value: ratio(1180000n) });
  });

  it('N6: an amount with more digits than a spreadsheet keeps is text, never cut', () => {
    expect(amount(money(12345678901234567n), 'öre')).toEqual({ kind: 'text', text: '123456789012345.67' });
    expect(amount(money(1000000000000000000n), 'kr')).toMatchObject({ kind: 'number' });
  });

  it('N1: a third is written as the nearest number that a spreadsheet can hold', () => {
    expect(numberOfRatio(ratio(1n, 3n))).toBe(1 / 3);
    expect(numberOfRatio(ratio(-187n, 100n))).toBe(-1.87);
  });

  it.each([
    ['186 560', figure(ratio(186560n)), 7],
    ['−1 234', figure(ratio(-1234n)), 6],
    ['20,42', figure(ratio(2042n, 100n), { decimals: 2 }), 5],
    ['16 %', percentage(ratio(16n, 100n), 0), 4],
    ['+44 640', figure(ratio(44640n), { signed: true }), 7],
    ['ej med', figure(ratio(0n), { zero: 'ej med' }), 6],
    ['some years', figure(ratio(1n), { one: 'some years', zero: 'no' }), 10],
  ])('knows how wide %s is', (_shown, content, length) => {
    expect(content.kind === 'number' && figureLength(content.value, content.format)).toBe(length);
  });
});

describe('A4, K6 digits that rounding keeps', () => {
  const digits = (changes: Partial<Plan>) => {
    const plan = planWith(changes);
    return [digitsOfStep(plan), digitsOfParts(plan)];
  };

  it('are those of the step of amounts, and of a part those of the plan’s unit or of a larger step that amounts add up in', () => {
    expect(digits({})).toEqual([0, 0]);
    expect(digits({ unit: 'öre' })).toEqual([2, 2]);
    expect(digits({ amountUnit: '10' })).toEqual([-1, -1]);
    expect(digits({ amountUnit: '10', amountRounding: 'halfUp' })).toEqual([-1, 0]);
    expect(digits({ amountUnit: '0.01' })).toEqual([2, 0]);
    expect(digits({ unit: 'tkr', amountUnit: '1' })).toEqual([3, 0]);
  });
});
