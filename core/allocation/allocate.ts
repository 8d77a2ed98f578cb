import type { Money } from '../numbers/money.ts';
import type { PoolOutcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { actOnCeilings, type CappedYear } from './act-on-ceilings.ts';
import { sharePool, type SharedPool } from './allocate-pool.ts';
import { differenceOnHost } from './host.ts';
import { poolsOf } from './pools.ts';
import { yearOfPools, type YearAllocation } from './year-allocation.ts';

/** Everything shared: pool by pool, and year by year over all pools. */
export interface Allocation {
  readonly sharedPools: readonly SharedPool[];
  readonly pools: readonly PoolOutcome[];
  readonly years: readonly YearAllocation[];
  /** The same years with what ceilings took (T3, T4), for what is to be said of it. */
  readonly capped: readonly CappedYear[];
}

/**
 * A, K, T: what is left of each line after funding (`left`, by the lines' places), shared pool by pool; then, year by
 * year, what the host bears of the rounding (A4), and ceilings where the plan acts on them (T3, T4).
 */
export function allocate(plan: Plan, left: readonly (readonly (Money | null)[])[]): Allocation {
  const sharedPools = poolsOf(plan).map((pool) => sharePool(plan, pool, left));
  const years = plan.years.map((_, position) => {
    const ofPools = sharedPools.flatMap((pool) => pool.years[position] ?? []);
    return differenceOnHost(plan, position, yearOfPools(ofPools, plan.members.length));
  });
  const capped = actOnCeilings(plan, sharedPools, years);
  return {
    sharedPools,
    pools: sharedPools.map((shared) => poolOutcome(plan, shared)),
    years: capped.map(({ year }) => year),
    capped,
  };
}

function poolOutcome(plan: Plan, { pool, toShare, years }: SharedPool): PoolOutcome {
  return {
    id: pool.id,
    key: pool.key,
    participants: pool.participants,
    lines: pool.lines.flatMap((line) => plan.lines[line]?.id ?? []),
    toShare,
    years: years.map(({ members: _members, ...year }) => year),
  };
}
