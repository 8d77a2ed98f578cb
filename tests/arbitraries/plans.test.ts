import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../core/calculate.ts';
import { crossChecks } from '../../core/plan/cross-checks.ts';
import { planSchema } from '../../core/plan/schema.ts';
import { resolve } from '../../core/scenario/resolve.ts';
import { FEATURES, type Calculated } from './plan-features.ts';
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

describe('arbitrary plans reach', () => {
  const sample: readonly Calculated[] = fc
    .sample(arbitraryScenario, { numRuns: 2_000, seed: 7 })
    .map(({ plan, scenario }) => ({ plan: resolve(plan, scenario), outcome: calculate(plan, scenario) }));

  it('every kind of line and every issue', () => {
    const kinds = new Set(sample.flatMap(({ plan }) => plan.lines.map(({ kind }) => kind)));
    const codes = new Set(sample.flatMap(({ outcome }) => outcome.issues.map(({ code }) => code)));
    expect([...kinds].toSorted()).toEqual(['amount', 'pay', 'percentage', 'quantity']);
    expect([...codes].toSorted()).toEqual([
      'allCapped',
      'amountTooLarge',
      'belowMinimum',
      'capped',
      'chargeMissing',
      'hostMissing',
      'joinParadox',
      'keyExceeds',
      'keyFallsShort',
      'lineBasisMissing',
      'lineCircle',
      'lineUnknown',
      'linesBelowZero',
      'memberAtZeroPercent',
      'noMemberJoined',
      'percentsScaled',
      'poolBelowZero',
      'poolWithoutMembers',
      'weightMissing',
      'weightNotPositive',
    ]);
  });

  it.each(Object.entries(FEATURES))('%s, in at least one of a hundred', (_, hasFeature) => {
    expect(sample.filter(hasFeature).length).toBeGreaterThanOrEqual(sample.length / 100);
  });
});
