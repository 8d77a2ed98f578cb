import { hostIn } from '../allocation/host.ts';
import { message, type Message } from '../message.ts';
import { addMoney, NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import type { MemberOutcome } from '../outcome.ts';
import { ceilingMove } from '../sheet/ceiling-moves.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import { poolRests } from './pool-rest.ts';

/** What changed a member's amount after its pools were shared. */
export interface AmountChange {
  /** Its own ceiling (T3, T4); others' ceilings (T3); as the host a rounding difference (A4) or others' excess (T4). */
  readonly kind: 'cut' | 'ofOthers' | 'hostRounding' | 'hostExcess';
  /** Added to the amount; below zero where it is cut. */
  readonly amount: Money;
}

/** In the order in which they act; none where the member pays what its pools come to. */
export function changesOf(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
): readonly AmountChange[] {
  const move = ceilingMove(member, place.position);
  const asHost = member.asHost[place.position] ?? NO_MONEY;
  const rounding = asHost === 0n ? NO_MONEY : hostRounding(context, place);
  const changes: readonly AmountChange[] = [
    { kind: 'hostRounding', amount: rounding },
    { kind: 'hostExcess', amount: subtractMoney(asHost, rounding) },
    { kind: move < 0n ? 'cut' : 'ofOthers', amount: move },
  ];
  return changes.filter(({ amount }) => amount !== 0n);
}

/** Whether the rounding difference is the host's (A4). */
export function isRoundingOnHost({ plan }: ExplainContext): boolean {
  return plan.amountRounding === 'halfUpHost' && plan.host !== null;
}

/** The rounding difference of all pools in a year, where it is the host's (A4). */
export function hostRounding(context: ExplainContext, place: YearPlace): Money {
  if (!isRoundingOnHost(context)) return NO_MONEY;
  return poolRests(context, 'roundingDifference', place).reduce<Money>(
    (sum, { amount }) => addMoney(sum, amount),
    NO_MONEY,
  );
}

/** The members that were cut at their ceilings in a year (T3, T4). */
export function membersCut({ outcome }: ExplainContext, { position }: YearPlace): readonly MemberOutcome[] {
  return outcome.members.filter((member) => ceilingMove(member, position) < 0n);
}

/** Who bears what is over a ceiling in a year, as a sentence: the others (T3), the host (T4), or nobody. */
export function excessGoesTo({ plan }: ExplainContext, place: YearPlace): Message {
  if (plan.ceilingRule === 'spread') return message('explain.cut.toOthers');
  if (plan.host === null) return message('explain.cut.toNobody');
  const host = hostIn(plan, place.position);
  const name = host === null ? null : (plan.members[host]?.name ?? null);
  return name === null ? message('explain.cut.toHost') : message('explain.cut.toMember', { member: name });
}

/** The rule by which ceilings are acted on. */
export function ceilingRuleOf({ plan }: ExplainContext): 'T3' | 'T4' {
  return plan.ceilingRule === 'spread' ? 'T3' : 'T4';
}
