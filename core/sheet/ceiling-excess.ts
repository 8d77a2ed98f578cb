import type { MessageValue } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { CeilingKind } from '../plan/schema.ts';

/** By how much a member is over its ceiling in a year, or how much is left (negative). See `MemberOutcome`. */
export interface Excess {
  readonly member: MemberOutcome;
  readonly kind: CeilingKind;
  readonly year: number;
  readonly excess: Money;
}

/** Members that take part and have a ceiling. */
export function withCeiling({ members }: Outcome): readonly MemberOutcome[] {
  return members.filter(({ ceiling, joined }) => ceiling !== null && joined.includes(true));
}

/** Members over their ceiling in some year (T1). */
export function membersOver({ members }: Outcome): readonly MemberOutcome[] {
  return members.filter(({ over }) => over.includes(true));
}

/** Every joined year's excess of these members, by row and year. */
export function excesses(outcome: Outcome, members: readonly MemberOutcome[]): readonly Excess[] {
  return members.flatMap((member) =>
    outcome.years.flatMap((year, position) => {
      const excess = member.excess[position] ?? null;
      if (excess === null || !member.joined[position] || !member.ceiling) return [];
      return [{ member, kind: member.ceiling.kind, year, excess }];
    }),
  );
}

/** The greatest, over or least left; of equal ones the first by row and year. */
export function greatestExcess(outcome: Outcome, members: readonly MemberOutcome[]): Excess | null {
  return excesses(outcome, members).reduce<Excess | null>(
    (most, each) => (most === null || each.excess > most.excess ? each : most),
    null,
  );
}

/** An amount in a headline. */
export function amountIn({ unit }: Outcome, value: Money): MessageValue {
  return { kind: 'money', value, unit };
}
