import { message, type Message } from '../message.ts';
import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import { amountsInWords, amountsOf, amountWords } from './amount-words.ts';
import { ceilingFateOf, ceilingWords } from './ceiling-words.ts';
import { yearSpan } from './year-words.ts';

/** Whether a member's cost is within its ceiling, whose kind is always said (T1), by how much over, or what is left. */
export function ceilingSentence(outcome: Outcome, member: MemberOutcome): Message {
  const { ceiling, name } = member;
  const fate = ceilingFateOf(member);
  if (!ceiling || fate === 'none') return message('paper.ceilingFate.none', { member: name });
  const values = { ceiling: ceilingWords(ceiling, outcome) };
  if (fate === 'notTested') return message('paper.ceilingFate.notTested', values);
  const parts = { outcome, member, values };
  return fate === 'over' ? overText(parts) : holdsText(parts);
}

interface CeilingParts {
  readonly outcome: Outcome;
  readonly member: MemberOutcome;
  readonly values: Message['values'];
}

function overText({ outcome, member, values }: CeilingParts): Message {
  const { ceiling, excess, over } = member;
  const by = { ...values, excess: amountWords(lastOf(excess), outcome.unit) };
  if (ceiling?.kind === 'average') return message('paper.ceilingFate.overOnAverage', by);
  if (ceiling?.kind === 'period') {
    const year = outcome.years[over.indexOf(true)] ?? 0;
    return message('paper.ceilingFate.overForPeriod', { ...by, year });
  }
  const amounts = amountsInWords(amountsOf(outcome, excess, over));
  return message('paper.ceilingFate.over', { ...values, amounts });
}

function holdsText({ outcome, member, values }: CeilingParts): Message {
  const { ceiling, excess } = member;
  const left = (by: Money | null) =>
    amountWords(by === null ? null : subtractMoney(NO_MONEY, by), outcome.unit);
  if (ceiling?.kind === 'average')
    return message('paper.ceilingFate.holdsOnAverage', { ...values, left: left(lastOf(excess)) });
  if (ceiling?.kind === 'period')
    return message('paper.ceilingFate.holdsForPeriod', { ...values, left: left(lastOf(excess)) });
  const tested = testedYears(outcome, member);
  const most = tested.reduce<Money | null>((by, each) => (by === null || each.by > by ? each.by : by), null);
  const years = tested.filter(({ by }) => by === most).map(({ year }) => year);
  const said = { ...values, left: left(most), year: yearSpan(years) };
  return tested.length === 1
    ? message('paper.ceilingFate.holdsInYear', said)
    : message('paper.ceilingFate.holds', said);
}

/** The years that are tested, each with by how much it is over: below zero, as much is left. */
function testedYears({ years }: Outcome, { excess, joined }: MemberOutcome) {
  return years.flatMap((year, place) => {
    const by = excess[place] ?? null;
    return by === null || !joined[place] ? [] : [{ year, by }];
  });
}

function lastOf(amounts: readonly (Money | null)[]): Money | null {
  return amounts.findLast((amount) => amount !== null) ?? null;
}
