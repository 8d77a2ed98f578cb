import { addMoney, NO_MONEY, sumMoney, type Money } from '../numbers/money.ts';
import type { PoolOutcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { actOnCeilings } from './act-on-ceilings.ts';
import { allocatePoolYear, partSharingsOf, type PoolAllocation } from './allocate-pool.ts';
import { amountRuleOf } from './amount-rule.ts';
import { hostIn } from './host.ts';
import type { SharedPool } from './member-sharing.ts';
import { poolsOf, poolToShare } from './pools.ts';

/** Where one year's amounts went, over all pools. They add up: members + the rest − surplus are what was to be shared. */
export interface YearAllocation {
  /** By member, in the plan's order; 0 for those not joined, `null` for those whose amount cannot be computed. */
  readonly members: readonly (Money | null)[];
  /** The same before the host bears anything and before caps. */
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

/** Everything shared: pool by pool, and year by year over all pools. */
export interface Allocation {
  readonly sharedPools: readonly SharedPool[];
  readonly pools: readonly PoolOutcome[];
  readonly years: readonly YearAllocation[];
  /** By member and year: what ceilings took from it (T3, T4), for what is to be said of it. */
  readonly cut: readonly (readonly Money[])[];
}

/**
 * A, K, T: what is left of each line after funding (`left`, by the lines' places), shared pool by pool; then, year by
 * year, what the host bears of the rounding (A4), and ceilings where the plan acts on them (T3, T4).
 */
export function allocate(plan: Plan, left: readonly (readonly (Money | null)[])[]): Allocation {
  const shared = poolsOf(plan).map((pool) => {
    const parts = partSharingsOf(plan, pool);
    const toShare = poolToShare(pool, left, plan.years.length);
    const years = plan.years.map((_, position) =>
      allocatePoolYear(plan, parts, position, toShare.amounts[position] ?? null),
    );
    return { pool, parts, toShare, years };
  });
  const years = plan.years.map((_, position) => {
    const ofPools = shared.map((each) => each.years[position]).filter((each) => each !== undefined);
    return withHost(plan, position, sumOfPools(ofPools, plan.members.length));
  });
  const capped = actOnCeilings(plan, shared, years);
  return {
    sharedPools: shared,
    pools: shared.map(({ pool, toShare, years: ofPool }) => ({
      id: pool.id,
      key: pool.key,
      participants: pool.participants,
      lines: pool.lines.flatMap((line) => plan.lines[line]?.id ?? []),
      toShare,
      years: ofPool.map(({ members: _members, ...year }) => year),
    })),
    ...capped,
  };
}

function sumOfPools(pools: readonly PoolAllocation[], count: number): YearAllocation {
  const [only] = pools;
  const members = only && pools.length === 1 ? only.members : membersOfPools(pools, count);
  const total = (part: (pool: PoolAllocation) => Money) => sumMoney(pools.map(part)) ?? NO_MONEY;
  const known = (part: (pool: PoolAllocation) => Money | null) => sumMoney(pools.map(part));
  return {
    members,
    shared: members,
    asHost: noneAsHost(count),
    roundingDifference: total(({ roundingDifference }) => roundingDifference),
    hostPart: NO_MONEY,
    unfunded: known(({ unfunded }) => unfunded),
    surplus: total(({ surplus }) => surplus),
    unallocated: known(({ unallocated }) => unallocated),
  };
}

function membersOfPools(pools: readonly PoolAllocation[], count: number): readonly (Money | null)[] {
  return Array.from({ length: count }, (_, place) =>
    sumMoney(pools.map(({ members }) => members[place] ?? null)),
  );
}

const nothings = new Map<number, readonly Money[]>();

/** Nothing for each of `count` members; the same list for the same count. */
export function noneAsHost(count: number): readonly Money[] {
  const known = nothings.get(count) ?? new Array<Money>(count).fill(NO_MONEY);
  nothings.set(count, known);
  return known;
}

/** A4: the rounding difference on the host, in its amount where it is a joined member, else its part. */
function withHost(plan: Plan, position: number, year: YearAllocation): YearAllocation {
  const { roundingDifference: difference } = year;
  if (amountRuleOf(plan).rounding !== 'halfUpHost' || plan.host === null || difference === 0n) return year;
  const host = hostIn(plan, position);
  const amount = host === null ? null : (year.members[host] ?? null);
  if (host === null || amount === null)
    return { ...year, roundingDifference: NO_MONEY, hostPart: difference };
  return {
    ...year,
    roundingDifference: NO_MONEY,
    members: year.members.with(host, addMoney(amount, difference)),
    asHost: year.asHost.with(host, difference),
  };
}
