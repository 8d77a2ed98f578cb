import { moneyOfText, NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import type { Outcome } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Decision } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';

/** What one member was to pay by a decision and pays now, by the years of the decision. */
export interface DecidedMember {
  readonly id: string;
  readonly name: string;
  /** By the years of the decision: whether it takes part. */
  readonly joinedThen: readonly boolean[];
  readonly joinedNow: readonly boolean[];
  /** One a year of the decision; nothing of a member that had no part, `null` where it could not be computed. */
  readonly decided: readonly (Money | null)[];
  /** The same as it is now; `null` also in a year that the plan no longer has. */
  readonly now: readonly (Money | null)[];
  readonly difference: readonly (Money | null)[];
}

/** The members that take part by the decision or now, in the order of the decision, then of the plan. */
export function decidedMembers(decision: Decision, outcome: Outcome): readonly DecidedMember[] {
  const { members } = decision.plan;
  const names = new Map([
    ...members.map(({ id, name }) => [id, name] as const),
    ...outcome.members.filter(({ id }) => !rowOf(members, id)).map(({ id, name }) => [id, name] as const),
  ]);
  return [...names]
    .map(([id, name]) => decidedMember(decision, outcome, id, name))
    .filter(({ joinedThen, joinedNow }) => joinedThen.includes(true) || joinedNow.includes(true));
}

function decidedMember(decision: Decision, outcome: Outcome, id: string, name: string): DecidedMember {
  const decided = decidedAmounts(decision, id);
  const now = amountsNow(decision, outcome, id);
  return {
    id,
    name,
    joinedThen: joinedThen(decision, id),
    joinedNow: joinedNow(decision, outcome, id),
    decided,
    now,
    difference: decided.map((was, at) => less(now[at] ?? null, was)),
  };
}

function joinedThen({ plan }: Decision, id: string): readonly boolean[] {
  const member = rowOf(plan.members, id);
  return yearsOf(plan).map((year) => member !== undefined && valueInYear(member.joined, year) === true);
}

function joinedNow({ plan }: Decision, { members, years }: Outcome, id: string): readonly boolean[] {
  const member = rowOf(members, id);
  return yearsOf(plan).map((year) => member?.joined[years.indexOf(year)] === true);
}

function decidedAmounts({ plan, amounts }: Decision, id: string): readonly (Money | null)[] {
  const own = amounts[id];
  return plan.years.map((_, position) => {
    const amount = own ? (own[position] ?? null) : '0';
    return amount === null ? null : moneyOfText(amount, plan.unit);
  });
}

function amountsNow({ plan }: Decision, { members, years }: Outcome, id: string): readonly (Money | null)[] {
  const member = rowOf(members, id);
  return yearsOf(plan).map((year) => {
    const position = years.indexOf(year);
    if (position < 0) return null;
    return member ? (member.amounts[position] ?? null) : NO_MONEY;
  });
}

function less(a: Money | null, b: Money | null): Money | null {
  return a === null || b === null ? null : subtractMoney(a, b);
}
