import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import { exactFigure } from '../../../../core/compare/bridge/exact-figure.ts';
import {
  addRatios,
  areEqualRatios,
  ratio,
  subtractRatios,
  ZERO,
  type Ratio,
} from '../../../../core/numbers/ratio.ts';
import type { CeilingRule, OwnKey, Plan } from '../../../../core/plan/schema.ts';
import { arbitraryPlan } from '../../../arbitraries/plans.ts';

const RULES: readonly CeilingRule[] = ['test', 'spread', 'host'];

/** The plan with its amounts in öre and no share rounded: all that is left of A2, A4 and K6.2 is a krona or so. */
function unrounded(plan: Plan): Plan {
  return {
    ...plan,
    unit: plan.unit === 'tkr' ? 'kr' : plan.unit,
    shareRounding: 'none',
    amountUnit: '0.01',
    amountRounding: 'largestRemainder',
    keys: plan.keys.map(withExactShares),
  };
}

function withExactShares(key: OwnKey): OwnKey {
  return {
    ...key,
    parts: key.parts.map((part) => (part.kind === 'divide' ? { ...part, rounding: 'none' as const } : part)),
  };
}

/** How many öre an amount may be from the exact one: a few for each part of each pool, in each year that uses a ceiling up. */
function toleranceOf({ keys, lines, years }: Plan): number {
  const parts = keys.reduce((sum, key) => sum + key.parts.length, 1);
  return parts * (lines.length + 1) * (years.length + 1) * 10;
}

/**
 * How many times what it would pay without ceilings somebody pays at most, in exact figures, at least 1. An excess comes to
 * the others by their amounts (T3), so where a rounded part (K6.2) makes an amount some öre other than the exact one, what
 * comes on top of it is so many times as far off.
 */
function raisedMost(plan: Plan): number {
  const plain: Plan = { ...plan, ceilingRule: 'test' };
  const times = plan.members.flatMap((_, member) =>
    plan.years.map((_year, year) => {
      const before = numberOf(exactFigure(plain, { member, year }));
      return before === 0 ? 1 : numberOf(exactFigure(plan, { member, year })) / before;
    }),
  );
  return Math.max(1, ...times);
}

function numberOf(exact: Ratio | null): number {
  return exact === null ? 0 : Number(exact.n) / Number(exact.d);
}

function distance(exact: Ratio, shown: bigint): number {
  const { n, d } = subtractRatios(exact, ratio(shown));
  return Math.abs(Number(n) / Number(d));
}

describe.each(RULES)('S5.3: what would be paid if nothing were rounded (%s)', (ceilingRule) => {
  test('is what is paid where amounts are in öre and no share is rounded, and is known where that is', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryPlan, (drawn) => {
        const plan = { ...unrounded(drawn), ceilingRule };
        const raised = ceilingRule === 'spread' ? raisedMost(plan) : 1;
        for (const [member, { amounts }] of calculate(plan, 'base').members.entries()) {
          for (const [year, amount] of amounts.entries()) {
            const exact = exactFigure(plan, { member, year });
            if (amount === null || exact === null) expect([exact, amount]).toEqual([null, null]);
            else expect(distance(exact, amount)).toBeLessThanOrEqual(raised * toleranceOf(plan));
            // What is compared so coarsely does not count.
            if (raised < 3) compared += 1;
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  test('of all members is the sum of each', () => {
    fc.assert(
      fc.property(arbitraryPlan, (drawn) => {
        const plan = { ...drawn, ceilingRule };
        for (const year of [...plan.years.keys(), null]) {
          const each = plan.members.map((_, member) => exactFigure(plan, { member, year }));
          const all = exactFigure(plan, { member: null, year });
          const sum = each.reduce<Ratio>((total, one) => addRatios(total, one ?? ZERO), ZERO);
          if (all === null) expect(each).toContain(null);
          else expect(areEqualRatios(sum, all)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('depends on no rounding', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (drawn, { amountUnit, shareRounding, shareMethod }) => {
        const plan = { ...drawn, ceilingRule };
        const other: Plan = { ...plan, amountUnit, shareRounding, shareMethod, amountRounding: 'halfUp' };
        for (const year of [...plan.years.keys(), null]) {
          const place = { member: plan.members.length === 0 ? null : 0, year };
          expect(exactFigure(other, place)).toEqual(exactFigure(plan, place));
        }
      }),
      { numRuns: 40 },
    );
  });
});
