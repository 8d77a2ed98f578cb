import { NO_MONEY, subtractMoney, sumMoney, type Money } from '../numbers/money.ts';
import type { PartYear, PoolYear, Series } from '../outcome.ts';
import {
  canBeShared,
  joinedPlaces,
  partSharingsOf,
  type AllocatedPlan,
  type PartSharing,
  type YearPlace,
} from './part-sharing.ts';
import { poolToShare, type Pool } from './pools.ts';
import { takeParts } from './take-parts.ts';

/** Where a pool's amount went in one year, and what of it each member pays. */
export interface PoolAllocation extends PoolYear {
  /** By the member's place in the plan; 0 for those that take no part, `null` for those whose amount cannot be computed. */
  readonly members: readonly (Money | null)[];
}

/** A pool with who shares it and where its amounts went. */
export interface SharedPool {
  readonly pool: Pool;
  /** In the order of the key's parts. */
  readonly parts: readonly PartSharing[];
  readonly toShare: Series;
  /** In year order. */
  readonly years: readonly PoolAllocation[];
}

/** Whether there is something to share in the year at this place, or something that is not known. */
export function hasAmount({ toShare }: SharedPool, position: number): boolean {
  return toShare.amounts[position] !== 0n;
}

/** C6: a pool shared year by year; `left` is what funding leaves of each line, by the lines' places. */
export function sharePool(
  plan: AllocatedPlan,
  pool: Pool,
  left: readonly (readonly (Money | null)[])[],
): SharedPool {
  const parts = partSharingsOf(plan, pool);
  const toShare = poolToShare(pool, left, plan.years.length);
  const years = plan.years.map(({ year }, position) =>
    allocatePoolYear(plan, parts, { year, position }, toShare.amounts[position] ?? null),
  );
  return { pool, parts, toShare, years };
}

/**
 * One pool's amount in one year. In this order: an amount below zero shares nothing and is surplus (F3); where nobody
 * has joined it is unfunded (A1); where a weight, a fee or units are missing it is not allocated (A1); an amount that
 * could not be computed gives the joined participants none; else the key's parts in order (K6, A4).
 */
export function allocatePoolYear(
  plan: AllocatedPlan,
  parts: readonly PartSharing[],
  at: YearPlace,
  amount: Money | null,
): PoolAllocation {
  const { year } = at;
  const count = plan.members.length;
  if (amount !== null && amount < 0n)
    return { ...NOTHING_LEFT, year, members: none(count), surplus: subtractMoney(NO_MONEY, amount) };
  const joined = parts[0] ? joinedPlaces(parts[0], at.position) : [];
  if (joined.length === 0) return { ...NOTHING_LEFT, year, members: none(count), unfunded: amount };
  if (!parts.every((part) => canBeShared(part, at)))
    return { ...NOTHING_LEFT, year, members: unknownTo(joined, count), unallocated: amount };
  if (amount === null) return { ...NOTHING_LEFT, year, members: unknownTo(joined, count) };
  const taken = takeParts(plan, parts, at, amount);
  return { ...taken, year, members: sumByPlace(taken.parts, count), unallocated: NO_MONEY };
}

/** What every case starts from: nothing shared, nothing left over anywhere. */
const NOTHING_LEFT = {
  parts: [],
  roundingDifference: NO_MONEY,
  unfunded: NO_MONEY,
  surplus: NO_MONEY,
  unallocated: NO_MONEY,
} as const;

function none(count: number): Money[] {
  return new Array<Money>(count).fill(NO_MONEY);
}

function unknownTo(places: readonly number[], count: number): readonly (Money | null)[] {
  const members: (Money | null)[] = none(count);
  for (const place of places) members[place] = null;
  return members;
}

function sumByPlace(parts: readonly PartYear[], count: number): readonly Money[] {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only.amounts;
  return none(count).map(
    (_, place) => sumMoney(parts.map(({ amounts }) => amounts[place] ?? NO_MONEY)) ?? NO_MONEY,
  );
}
