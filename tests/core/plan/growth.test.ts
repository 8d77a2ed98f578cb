import { describe, expect, it } from 'vitest';
import { compareRatios, ratio, type Ratio } from '../../../core/numbers/ratio.ts';
import { growthOf, rise } from '../../../core/plan/growth.ts';
import { typed, yearly } from '../../builders/plan-builder.ts';

const YEARS = [2025, 2026, 2027];
const same = (a: Ratio | null | undefined, n: bigint, d: bigint) =>
  a ? compareRatios(a, ratio(n, d)) === 0 : false;

describe('growthOf', () => {
  it('C1: is 1 in the first year and compounds from the second, one for all or one a year', () => {
    // 1,03 × 1,03 = 1,0609; 1,03 × 0,98 = 1,0094
    const all = growthOf(yearly(3), YEARS);
    expect([same(all[0], 1n, 1n), same(all[1], 103n, 100n), same(all[2], 10_609n, 10_000n)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(same(growthOf(yearly({ 2026: 3, 2027: -2 }), YEARS)[2], 10_094n, 10_000n)).toBe(true);
    expect(growthOf(null, YEARS).every((factor) => same(factor, 1n, 1n))).toBe(true);
  });

  it('N6.3: is nothing from a year on whose index has no value', () => {
    const factors = growthOf(yearly({ 2027: 3 }), YEARS);
    expect([same(factors[0], 1n, 1n), factors[1], factors[2]]).toEqual([true, null, null]);
  });

  it('a rise of −100 % leaves nothing', () => {
    expect(same(rise(typed('-100')), 0n, 1n)).toBe(true);
  });
});
