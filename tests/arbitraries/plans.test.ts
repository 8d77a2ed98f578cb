import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calculate } from '../../core/calculate.ts';
import { crossChecks } from '../../core/plan/cross-checks.ts';
import { planSchema } from '../../core/plan/schema.ts';
import { arbitraryPlan, arbitraryScenario } from './plans.ts';

it('arbitrary plans are sound: the schema and the cross-checks take every one as it is', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      expect(planSchema.parse(plan)).toEqual(plan);
      expect(crossChecks(plan)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('arbitrary plans reach every kind of line and every issue', () => {
  const kinds = new Set<string>();
  const codes = new Set<string>();
  for (const { plan, scenario } of fc.sample(arbitraryScenario, { numRuns: 2_000, seed: 7 })) {
    for (const { kind } of plan.lines) kinds.add(kind);
    for (const { code } of calculate(plan, scenario).issues) codes.add(code);
  }
  expect([...kinds].toSorted()).toEqual(['amount', 'pay', 'percentage', 'quantity']);
  expect([...codes].toSorted()).toEqual([
    'amountTooLarge',
    'belowMinimum',
    'lineBasisMissing',
    'lineCircle',
    'lineUnknown',
    'memberAtZeroPercent',
    'noMemberJoined',
    'poolBelowZero',
    'weightMissing',
    'weightNotPositive',
  ]);
});
