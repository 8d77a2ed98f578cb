import { NO_MONEY, sumMoney, type Money } from '../numbers/money.ts';
import type { PoolAllocation } from './allocate-pool.ts';

/** Where one year's amounts went, over all pools. They add up: members + the rest − surplus are what was to be shared. */
export interface YearAllocation {
  /** By member, in the plan's order; 0 for those not joined, `null` for those whose amount cannot be computed. */
  readonly members: readonly (Money | null)[];
  /** The same before the host bears anything and before caps; the same list where nothing differs. */
  readonly shared: readonly (Money | null)[];
  /** What each member bears as the joined host, in its amount. */
  readonly asHost: readonly Money[];
  readonly roundingDifference: Money;
  /** What the host bears where it is not a joined member. */
  readonly hostPart: Money;
  readonly unfunded: Money | null;
  readonly surplus: Money;
  readonly unallocated: Money | null;
}

/**
 * C6: one year of all pools: a member's amount is the sum over its pools, `null` where one of them could not be computed,
 * and so are the rests. `count`: the number of members in the plan.
 */
export function yearOfPools(pools: readonly PoolAllocation[], count: number): YearAllocation {
  const members = membersOfPools(pools, count);
  return {
    members,
    shared: members,
    asHost: nothingFor(count),
    roundingDifference: total(pools.map(({ roundingDifference }) => roundingDifference)),
    hostPart: NO_MONEY,
    unfunded: sumMoney(pools.map(({ unfunded }) => unfunded)),
    surplus: total(pools.map(({ surplus }) => surplus)),
    unallocated: sumMoney(pools.map(({ unallocated }) => unallocated)),
  };
}

function total(amounts: readonly Money[]): Money {
  return sumMoney(amounts) ?? NO_MONEY;
}

function membersOfPools(pools: readonly PoolAllocation[], count: number): readonly (Money | null)[] {
  const [first, ...others] = pools;
  if (first && others.length === 0) return first.members;
  const sums = [...(first?.members ?? new Array<Money>(count).fill(NO_MONEY))];
  for (const { members } of others) {
    for (const [place, amount] of members.entries()) {
      if (amount !== 0n) sums[place] = sumMoney([sums[place] ?? null, amount]);
    }
  }
  return sums;
}

const nothings = new Map<number, readonly Money[]>();

/** So many times nothing; the same list for the same count. */
export function nothingFor(count: number): readonly Money[] {
  const known = nothings.get(count) ?? new Array<Money>(count).fill(NO_MONEY);
  nothings.set(count, known);
  return known;
}
