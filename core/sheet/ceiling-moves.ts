import { addMoney, money, NO_MONEY, type Money } from '../numbers/money.ts';
import type { MemberOutcome } from '../outcome.ts';

/**
 * What acting on ceilings (T3, T4) changed of a member's amount in the year at a position: below zero what its own ceiling
 * cut from it, above zero what it bears of others' excess as one of them. What it bears as the host is not in it. Nothing
 * where an amount is not known.
 */
export function ceilingMove({ amounts, shared, asHost }: MemberOutcome, position: number): Money {
  const amount = amounts[position] ?? null;
  const before = shared[position] ?? null;
  // Amounts that are as shared may be so by two changes: what the host bears, and its own ceiling's cut of as much.
  if (amount === null || before === null) return NO_MONEY;
  return money(amount - before - (asHost[position] ?? 0n));
}

/** The positions of the years in which a member's ceiling cut its amount. */
export function cappedYears(member: MemberOutcome): readonly number[] {
  return member.amounts.flatMap((_, position) => (ceilingMove(member, position) < 0n ? [position] : []));
}

/** What a member bears in sum of what others' ceilings cut (T3); what its own cut is not taken from it. */
export function borneOfOthers(member: MemberOutcome): Money {
  return member.amounts.reduce<Money>((sum, _, position) => {
    const move = ceilingMove(member, position);
    return move > 0n ? addMoney(sum, move) : sum;
  }, NO_MONEY);
}

/** What a member bears in sum as the joined host (A4, T4). */
export function borneAsHost({ asHost }: MemberOutcome): Money {
  return asHost.reduce(addMoney, NO_MONEY);
}
