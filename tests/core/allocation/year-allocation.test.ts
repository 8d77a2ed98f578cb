import { describe, expect, it } from 'vitest';
import type { PoolAllocation } from '../../../core/allocation/allocate-pool.ts';
import { yearOfPools } from '../../../core/allocation/year-allocation.ts';
import { money, NO_MONEY } from '../../../core/numbers/money.ts';

const amounts = (...ore: readonly (number | null)[]) =>
  ore.map((each) => (each === null ? null : money(BigInt(each))));
const pool = (changes: Partial<PoolAllocation>): PoolAllocation => ({
  year: 2025,
  parts: [],
  members: amounts(0, 0, 0),
  roundingDifference: NO_MONEY,
  unfunded: NO_MONEY,
  surplus: NO_MONEY,
  unallocated: NO_MONEY,
  ...changes,
});

describe('C6 a year of all pools', () => {
  it('a member’s amount is the sum over its pools, and the rests are theirs', () => {
    const first = pool({ members: amounts(1, 2, 0), roundingDifference: money(3n), surplus: money(1n) });
    const second = pool({
      members: amounts(0, 10, 20),
      unfunded: money(7n),
      unallocated: money(5n),
      surplus: money(1n),
    });
    const third = pool({ members: amounts(100, 0, 0), roundingDifference: money(-1n) });
    expect(yearOfPools([first, second, third], 3)).toEqual({
      members: [101n, 12n, 20n],
      shared: [101n, 12n, 20n],
      asHost: [0n, 0n, 0n],
      roundingDifference: 2n,
      hostPart: 0n,
      unfunded: 7n,
      surplus: 2n,
      unallocated: 5n,
    });
    expect(first.members).toEqual([1n, 2n, 0n]);
  });

  it('A1 a member’s amount is not known where one pool’s is not; the others go on', () => {
    const failed = pool({ members: amounts(null, 0, null) });
    const shared = pool({ members: amounts(5, 5, 0) });
    for (const order of [
      [failed, shared],
      [shared, failed],
    ])
      expect(yearOfPools(order, 3).members).toEqual([null, 5n, null]);
  });

  it('a rest that is not known in one pool is not known', () => {
    expect(yearOfPools([pool({ unfunded: null }), pool({ unfunded: money(5n) })], 3).unfunded).toBeNull();
    expect(yearOfPools([pool({}), pool({ unallocated: null })], 3).unallocated).toBeNull();
  });

  it('one pool’s amounts are the year’s, the same list', () => {
    const only = pool({ members: amounts(1, 2, 3) });
    expect(yearOfPools([only], 3).members).toBe(only.members);
  });
});
