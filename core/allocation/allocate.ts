import { money, NO_MONEY, stepOf, subtractMoney, type Money, type Unit } from '../numbers/money.ts';
import { apportion } from './apportion.ts';
import type { Sharing } from './sharing.ts';
import type { Split } from './split.ts';
import type { YearSharing } from './year-sharing.ts';

/** Where one year's amount went. The parts add up to it: members + rounding difference + unfunded + not allocated − surplus. */
export interface YearAllocation {
  /** By member, in the plan's order; 0 for those not joined, `null` for those whose amount cannot be computed. */
  readonly members: readonly (Money | null)[];
  readonly roundingDifference: Money;
  readonly unfunded: Money | null;
  readonly surplus: Money;
  readonly unallocated: Money | null;
}

/** What every case starts from: nothing left over anywhere. */
const NOTHING_LEFT = {
  roundingDifference: NO_MONEY,
  unfunded: NO_MONEY,
  surplus: NO_MONEY,
  unallocated: NO_MONEY,
} as const;

/** 0 for those who have not joined, the same for all who have. */
function allJoined(sharing: YearSharing, count: number, amount: Money | null): readonly (Money | null)[] {
  const members = new Array<Money | null>(count).fill(NO_MONEY);
  for (const { position } of sharing.joined) members[position] = amount;
  return members;
}

/**
 * A4: the year's amount by the rounded shares, in whole steps of the unit by largest remainder, so that the members'
 * amounts add up to it exactly; what is less than a step is rounding difference (none, with amounts rounded by C5).
 */
function shareOut(amount: Money, split: Split, unit: Unit, count: number): YearAllocation {
  const step = stepOf(unit);
  const amounts = apportion('largestRemainder', split.weights, amount / step, step);
  const members = new Array<Money | null>(count).fill(NO_MONEY);
  split.shares.forEach(({ party }, place) => {
    members[party.position] = money(amounts[place] ?? 0n);
  });
  return { ...NOTHING_LEFT, members, roundingDifference: money(amount % step) };
}

/**
 * Allocates one year's amount among `count` members. In this order: an amount below zero shares nothing and is surplus
 * (F3); where nobody has joined it is unfunded (A1); where a weight fails it is not allocated (A1); an amount that could
 * not be computed gives the joined members none; else A4.
 */
export function allocateYear(
  amount: Money | null,
  sharing: YearSharing,
  unit: Unit,
  count: number,
): YearAllocation {
  const joined = (value: Money | null) => allJoined(sharing, count, value);
  if (amount !== null && amount < 0n) {
    return { ...NOTHING_LEFT, members: joined(NO_MONEY), surplus: subtractMoney(NO_MONEY, amount) };
  }
  if (sharing.joined.length === 0) return { ...NOTHING_LEFT, members: joined(null), unfunded: amount };
  if (!sharing.split) return { ...NOTHING_LEFT, members: joined(null), unallocated: amount };
  if (amount === null) return { ...NOTHING_LEFT, members: joined(null) };
  return shareOut(amount, sharing.split, unit, count);
}

/** Every year's amount allocated, in year order (A4). */
export function allocate(
  amounts: readonly (Money | null)[],
  sharing: Sharing,
  unit: Unit,
): readonly YearAllocation[] {
  return sharing.years.map((year, place) =>
    allocateYear(amounts[place] ?? null, year, unit, sharing.members.length),
  );
}
