import { message, type Message } from '../message.ts';
import { NO_MONEY, subtractMoney } from '../numbers/money.ts';
import type { MemberOutcome } from '../outcome.ts';
import { cappedYears } from '../sheet/ceiling-moves.ts';
import { amountAt } from '../sheet/series.ts';
import { sentences, yearsInWords } from '../sheet/words.ts';
import { amountExplanation } from './amount-explanation.ts';
import { explanation } from './build-explanation.ts';
import { yearPlaces, type ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { averagePaid, paidSoFar } from './paid-so-far.ts';
import { moneyValue } from './values.ts';

/** A ceiling and how it fares in the years that the member takes part in (T1–T4); without one, what may be typed. */
export function ceilingExplanation(context: ExplainContext, member: MemberOutcome): Explanation | null {
  const { outcome } = context;
  const cell = `member:${member.id}/ceiling`;
  const input = inputExplanation(context, `member:${member.id}.ceiling`, null, cell);
  const joined = outcome.years.filter(
    (_, position) => member.joined[position] && amountAt(member, position) !== null,
  );
  if (!input || !member.ceiling || joined.length === 0) return input;
  const isOver = member.over.includes(true);
  const said = fateOf(context, member, joined);
  return explanation(
    {
      rule: cappedYears(member).length > 0 ? capRule(context) : 'T2',
      cell,
      title: input.title,
      value: input.value,
      origin: 'typed',
      formula: input.formula,
      notes: input.notes,
      remark: said && { mark: isOver ? 'over' : 'holds', message: said },
      sentence: sentences([input.sentence, ...(said ? [said] : []), ...cappedSentence(context, member)]),
    },
    () => yearPlaces(context).flatMap((place) => amountExplanation(context, member, place) ?? []),
  );
}

function capRule({ plan }: ExplainContext): 'T3' | 'T4' {
  return plan.ceilingRule === 'spread' ? 'T3' : 'T4';
}

/** Over or held: in which years of a ceiling a year, by how much of the others; `null` where it cannot be tested. */
function fateOf(
  { outcome }: ExplainContext,
  member: MemberOutcome,
  joined: readonly number[],
): Message | null {
  const over = outcome.years.filter((_, position) => member.over[position]);
  const isOver = over.length > 0;
  if (member.ceiling?.kind === 'year') {
    const years = yearsInWords(isOver ? over : joined, outcome.years);
    return isOver ? message('explain.ceiling.over', { years }) : message('explain.ceiling.holds', { years });
  }
  const last = member.excess.findLastIndex((each) => each !== null);
  const excess = member.excess[last] ?? null;
  if (excess === null) return null;
  if (excess === 0n && !isOver) return message('explain.ceiling.at');
  const by = moneyValue(isOver ? excess : subtractMoney(NO_MONEY, excess), outcome.unit);
  if (member.ceiling?.kind === 'average') {
    const average = moneyValue(averagePaid(member) ?? NO_MONEY, outcome.unit);
    return isOver
      ? message('explain.ceiling.averageOver', { average, excess: by })
      : message('explain.ceiling.averageHolds', { average, margin: by });
  }
  const sum = moneyValue(paidSoFar(member, last) ?? NO_MONEY, outcome.unit);
  return isOver
    ? message('explain.ceiling.periodOver', { sum, excess: by, year: over[0] ?? 0 })
    : message('explain.ceiling.periodHolds', { sum, margin: by });
}

/** "Taket kapar beloppet 2026 och 2027." */
function cappedSentence({ outcome }: ExplainContext, member: MemberOutcome): readonly Message[] {
  const capped = cappedYears(member).map((position) => outcome.years[position] ?? 0);
  if (capped.length === 0) return [];
  return [message('explain.ceiling.capped', { years: yearsInWords(capped, outcome.years) })];
}
