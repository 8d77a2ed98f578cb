import { describe, expect, it } from 'vitest';
import { amountRuleOf } from '../../../core/allocation/amount-rule.ts';
import { UNITS } from '../../../core/numbers/money.ts';
import { planWith } from '../../builders/plan-builder.ts';

describe('A4 the amounts’ step', () => {
  it('is the plan’s unit unless the plan says kronor', () => {
    expect(UNITS.map((unit) => amountRuleOf(planWith({ unit })).step)).toEqual([1n, 100n, 100_000n]);
  });

  it.each([
    ['0.01', 1n],
    ['1', 100n],
    ['10', 1_000n],
    ['100', 10_000n],
    ['1000', 100_000n],
  ] as const)('%s kr is %i öre in a plan of any unit', (amountUnit, step) => {
    for (const unit of UNITS) expect(amountRuleOf(planWith({ unit, amountUnit })).step).toBe(step);
  });

  it('the rounding is the plan’s', () => {
    expect(amountRuleOf(planWith({ amountRounding: 'halfUpHost' })).rounding).toBe('halfUpHost');
  });
});
