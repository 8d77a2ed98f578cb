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

type Write = (values: Message['values'], others: readonly MemberOutcome[]) => Message;

const MOVED: Readonly<Record<CeilingRule, Write | null>> = {
  test: null,
  spread: (values, others) => {
    const [only] = others;
    return only && others.length === 1
      ? message('headline.capped.toOther', { ...values, member: only.name })
      : message('headline.capped.toOthers', values);
  },
  host: (values) => message('headline.capped.toHost', values),
};

/** What is over the ceilings in all years together, and who bears it; one other member is named. */
function excessMoved(
  { ceilingRule }: Plan,
  { unit, members }: Outcome,
  capped: readonly MemberOutcome[],
): Message | null {
  const value = capped.flatMap(cutsOf).reduce(subtractMoney, NO_MONEY);
  const others = members.filter((member) => member.joined.includes(true) && !capped.includes(member));
  const values = { amount: { kind: 'money', value, unit }, count: capped.length } as const;
  return MOVED[ceilingRule]?.(values, others) ?? null;
}

/** Below zero, one for each year that is cut. */
function cutsOf(member: MemberOutcome): readonly Money[] {
  return cappedYears(member).map((position) => ceilingMove(member, position));
}
