import { message, type Message, type MessageValue } from '../message.ts';
import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { HeadlineSentence } from './headline-data.ts';
import { numeral, sentence, yearsInWords } from './words.ts';

/** The most years whose excess is listed one by one, and the most members that are named. */
const MOST_LISTED = 3;

interface Excess {
  readonly member: MemberOutcome;
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

/** Who is over, in which years and by how much, or that all ceilings hold and the least margin (T2); `null` without ceilings. */
export function ceilingSentence(scenario: string, outcome: Outcome): HeadlineSentence | null {
  const over = membersOver(outcome);
  const [first] = over;
  if (first) return over.length === 1 ? oneOver(scenario, outcome, first) : manyOver(scenario, outcome, over);
  const ceilings = withCeiling(outcome);
  const [only] = ceilings;
  if (!only) return null;
  return {
    title: ceilings.length === 1 ? oneHolds(scenario, outcome, only) : manyHold(scenario, ceilings.length),
    detail: leastMargin(outcome, ceilings),
  };
}

/** Who is over by the most, in which year; `null` where nobody is. */
export function mostOver(outcome: Outcome): Message | null {
  const [most] = excesses(outcome, membersOver(outcome)).sort(byExcess);
  if (!most || most.excess <= 0n) return null;
  return message('headline.over.most', {
    member: most.member.name,
    year: most.year,
    excess: amount(outcome, most.excess),
  });
}

function oneOver(scenario: string, outcome: Outcome, member: MemberOutcome): HeadlineSentence {
  const years = outcome.years.filter((_, position) => member.over[position]);
  const title = message('headline.over.one', {
    scenario,
    member: member.name,
    years: yearsInWords(years, outcome.years),
  });
  return { title, detail: years.length > MOST_LISTED ? mostOver(outcome) : everyExcess(outcome, member) };
}

/** "31 200 kr över 2025, 36 996 kr 2026 och 42 966 kr 2027." */
function everyExcess(outcome: Outcome, member: MemberOutcome): Message {
  const items = excesses(outcome, [member])
    .filter(({ excess }) => excess > 0n)
    .map(({ year, excess }, position): MessageValue => {
      const values = { year, excess: amount(outcome, excess) };
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

function oneHolds(scenario: string, outcome: Outcome, member: MemberOutcome): Message {
  const years = outcome.years.filter((_, position) => member.joined[position]);
  return message('headline.holds.one', {
    scenario,
    member: member.name,
    years: yearsInWords(years, outcome.years),
  });
}

function manyHold(scenario: string, count: number): Message {
  return count === 2
    ? message('headline.holds.both', { scenario })
    : message('headline.holds.all', { scenario, number: numeral(count) });
}

function leastMargin(outcome: Outcome, ceilings: readonly MemberOutcome[]): Message | null {
  const [least] = excesses(outcome, ceilings).sort(byExcess);
  if (!least) return null;
  const values = { year: least.year, margin: amount(outcome, subtractMoney(NO_MONEY, least.excess)) };
  if (ceilings.length > 1) return message('headline.holds.leastOf', { ...values, member: least.member.name });
  return outcome.years.length === 1
    ? message('headline.holds.left', values)
    : message('headline.holds.least', values);
}

function excesses(outcome: Outcome, members: readonly MemberOutcome[]): Excess[] {
  return members.flatMap((member) =>
    outcome.years.flatMap((year, position) => {
      const excess = member.excess[position] ?? null;
      return excess === null || !member.joined[position] ? [] : [{ member, year, excess }];
    }),
  );
}

/** The most over first; of equal ones the first by row and year. */
function byExcess(a: Excess, b: Excess): number {
  return a.excess === b.excess ? 0 : a.excess > b.excess ? -1 : 1;
}

function amount({ unit }: Outcome, value: Money): MessageValue {
  return { kind: 'money', value, unit };
}
