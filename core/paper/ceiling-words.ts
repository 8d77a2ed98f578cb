import { message, type Message, type MessageValue } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { CeilingKind } from '../plan/schema.ts';
import { sentence } from '../sheet/words.ts';

const KINDS: Readonly<Record<CeilingKind, (amount: Message['values']) => Message>> = {
  year: (amount) => message('paper.ceiling.year', amount),
  average: (amount) => message('paper.ceiling.average', amount),
  period: (amount) => message('paper.ceiling.period', amount),
};

/** A ceiling with its kind (T1): "200 000 kr per år", "600 000 kr för hela perioden". */
export function ceilingWords(
  { kind, amount }: { readonly kind: CeilingKind; readonly amount: Money },
  { unit }: Pick<Outcome, 'unit'>,
): MessageValue {
  return sentence(KINDS[kind]({ amount: { kind: 'money', value: amount, unit } }));
}

/** How a member's amounts fare against its ceiling. `over` is tested on amounts as shown (T1). */
export type CeilingFate = 'none' | 'holds' | 'over' | 'notTested';

/** `notTested`: no year is over, but some year's amount cannot be computed. */
export function ceilingFateOf({ ceiling, over, joined, excess }: MemberOutcome): CeilingFate {
  if (!ceiling) return 'none';
  if (over.includes(true)) return 'over';
  const isTested = joined.every((takes, place) => !takes || (excess[place] ?? null) !== null);
  return isTested ? 'holds' : 'notTested';
}
