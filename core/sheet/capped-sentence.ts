import { message, type Message } from '../message.ts';
import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { CeilingRule, Plan } from '../plan/schema.ts';
import { cappedYears, ceilingMove } from './ceiling-moves.ts';
import type { HeadlineSentence } from './headline-data.ts';
import { numeral, yearsInWords } from './words.ts';

/** Members whose ceiling cut their amount in some year (T3, T4). */
export function membersCapped({ members }: Outcome): readonly MemberOutcome[] {
  return members.filter((member) => cappedYears(member).length > 0);
}

/** Who is capped in which years, and how much others bear; `null` where nobody is. */
export function cappedSentence(scenario: string, plan: Plan, outcome: Outcome): HeadlineSentence | null {
  const capped = membersCapped(outcome);
  const [only] = capped;
  if (!only) return null;
  const title =
    capped.length === 1
      ? message('headline.capped.one', {
          scenario,
          member: only.name,
          years: yearsInWords(
            cappedYears(only).map((position) => outcome.years[position] ?? 0),
            outcome.years,
          ),
        })
      : message('headline.capped.many', { scenario, number: numeral(capped.length) });
  return { title, detail: excessMoved(plan, outcome, capped) };
}

const MOVED: Readonly<Record<CeilingRule, ((values: Message['values']) => Message) | null>> = {
  test: null,
  spread: (values) => message('headline.capped.toOthers', values),
  host: (values) => message('headline.capped.toHost', values),
};

function excessMoved(
  { ceilingRule }: Plan,
  { unit }: Outcome,
  capped: readonly MemberOutcome[],
): Message | null {
  const value = capped.flatMap(cutsOf).reduce(subtractMoney, NO_MONEY);
  return MOVED[ceilingRule]?.({ amount: { kind: 'money', value, unit } }) ?? null;
}

/** Below zero, one for each year that is cut. */
function cutsOf(member: MemberOutcome): readonly Money[] {
  return cappedYears(member).map((position) => ceilingMove(member, position));
}
