import { money, NO_MONEY, stepOf, subtractMoney, type Money, type Unit } from '../numbers/money.ts';
import { apportion } from './apportion.ts';
import type { Sharing } from './sharing.ts';
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

/** Nothing to anyone: what each case starts from. */
function nothing(sharing: YearSharing, count: number, joined: Money | null): YearAllocation {
  const members = new Array<Money | null>(count).fill(NO_MONEY);
  for (const { position } of sharing.joined) members[position] = joined;
  return {
    members,
    roundingDifference: NO_MONEY,
    unfunded: NO_MONEY,
    surplus: NO_MONEY,
    unallocated: NO_MONEY,
  };
}

/**
 * A4: the year's amount by the rounded shares, in whole steps of the unit by largest remainder, so that the members'
 * amounts add up to it exactly; what is less than a step is rounding difference (none, with amounts rounded by C5).
 */
function shareOut(amount: Money, sharing: YearSharing, unit: Unit, count: number): YearAllocation {
  const { split } = sharing;
  if (!split) return { ...nothing(sharing, count, null), unallocated: amount };
  const step = stepOf(unit);
  const parts = apportion('largestRemainder', split.weights, amount / step);
  const members = new Array<Money | null>(count).fill(NO_MONEY);
  for (const [place, { party }] of split.shares.entries()) {
    members[party.position] = money((parts[place] ?? 0n) * step);
  }
  return { ...nothing(sharing, 0, null), members, roundingDifference: money(amount % step) };
}

/**
 * Allocates one year's amount among `count` members. In this order: an amount that could not be computed gives the
 * joined members none; one below zero shares nothing and is surplus (F3); where nobody has joined it is unfunded (A1);
 * where a weight fails it is not allocated (A1); else A4.
 */
export function allocateYear(
  amount: Money | null,
  sharing: YearSharing,
  unit: Unit,
  count: number,
): YearAllocation {
  if (amount !== null && amount < 0n) {
    return { ...nothing(sharing, count, NO_MONEY), surplus: subtractMoney(NO_MONEY, amount) };
  }
  if (sharing.joined.length === 0) return { ...nothing(sharing, count, null), unfunded: amount };
  if (amount === null) {
    return { ...nothing(sharing, count, null), unallocated: sharing.split ? NO_MONEY : null };
  }
  return shareOut(amount, sharing, unit, count);
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
