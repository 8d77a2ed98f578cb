import { message, type Message, type MessageValue } from '../message.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { CeilingKind } from '../plan/schema.ts';
import { amountIn, excesses, greatestExcess, membersOver } from './ceiling-excess.ts';
import type { HeadlineSentence } from './headline-data.ts';
import { numeral, sentence, yearsInWords } from './words.ts';

/** The most years whose excess is listed one by one, and the most members that are named. */
const MOST_LISTED = 3;

/** Who is over, in which years and by how much (T1, T2); `null` where nobody is. */
export function overSentence(scenario: string, outcome: Outcome): HeadlineSentence | null {
  const over = membersOver(outcome);
  const [first] = over;
  if (!first) return null;
  return over.length === 1 ? oneOver(scenario, outcome, first) : manyOver(scenario, outcome, over);
}

const MOST: Readonly<Record<CeilingKind, (values: Message['values']) => Message>> = {
  year: (values) => message('headline.over.most', values),
  average: (values) => message('headline.over.mostOnAverage', values),
  period: (values) => message('headline.over.mostForPeriod', values),
};

/** Who is over by the most, in which year; `null` where nobody is. */
export function mostOver(outcome: Outcome): Message | null {
  const most = greatestExcess(outcome, membersOver(outcome));
  if (!most || most.excess <= 0n) return null;
  const { member, kind, year, excess } = most;
  return MOST[kind]({ member: member.name, year, excess: amountIn(outcome, excess) });
}

function oneOver(scenario: string, outcome: Outcome, member: MemberOutcome): HeadlineSentence {
  const years = outcome.years.filter((_, position) => member.over[position]);
  const values = { scenario, member: member.name };
  switch (member.ceiling?.kind) {
    case 'average':
      return { title: message('headline.over.oneOnAverage', values), detail: excessAlone(outcome, member) };
    case 'period': {
      const title = message('headline.over.oneForPeriod', { ...values, year: years[0] ?? 0 });
      return { title, detail: excessAlone(outcome, member) };
    }
    default: {
      const title = message('headline.over.one', { ...values, years: yearsInWords(years, outcome.years) });
      return { title, detail: years.length > MOST_LISTED ? mostOver(outcome) : everyExcess(outcome, member) };
    }
  }
}

/** "12 300 kr över taket i snitt.", "45 000 kr över taket för perioden." */
function excessAlone(outcome: Outcome, member: MemberOutcome): Message | null {
  const most = greatestExcess(outcome, [member]);
  if (!most) return null;
  const values = { excess: amountIn(outcome, most.excess) };
  return most.kind === 'average'
    ? message('headline.over.onAverage', values)
    : message('headline.over.forPeriod', values);
}

/** "31 200 kr över 2025, 36 996 kr 2026 och 42 966 kr 2027." */
function everyExcess(outcome: Outcome, member: MemberOutcome): Message {
  const items = excesses(outcome, [member])
    .filter(({ excess }) => excess > 0n)
    .map(({ year, excess }, position): MessageValue => {
      const values = { year, excess: amountIn(outcome, excess) };
      return sentence(
        position === 0 ? message('headline.over.first', values) : message('headline.over.next', values),
      );
    });
  return message('headline.over.list', { years: { kind: 'list', items } });
}

function manyOver(scenario: string, outcome: Outcome, over: readonly MemberOutcome[]): HeadlineSentence {
  const title =
    over.length > MOST_LISTED
      ? message('headline.over.many', { scenario, number: numeral(over.length) })
      : message('headline.over.few', {
          scenario,
          members: { kind: 'list', items: over.map(({ name }) => name) },
        });
  return { title, detail: mostOver(outcome) };
}
