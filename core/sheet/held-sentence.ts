import { message, type Message } from '../message.ts';
import { NO_MONEY, subtractMoney } from '../numbers/money.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { CeilingKind } from '../plan/schema.ts';
import { amountIn, greatestExcess, membersOver, withCeiling } from './ceiling-excess.ts';
import type { HeadlineSentence } from './headline-data.ts';
import { numeral, yearsInWords } from './words.ts';

/** That all ceilings hold, and the least margin (T2); `null` without ceilings, and where somebody is over. */
export function heldSentence(scenario: string, outcome: Outcome): HeadlineSentence | null {
  const ceilings = withCeiling(outcome);
  const [only] = ceilings;
  if (!only || membersOver(outcome).length > 0) return null;
  return {
    title: ceilings.length === 1 ? oneHolds(scenario, outcome, only) : manyHold(scenario, ceilings.length),
    detail: leastMargin(outcome, ceilings),
  };
}

function oneHolds(scenario: string, outcome: Outcome, { name, joined, ceiling }: MemberOutcome): Message {
  const values = { scenario, member: name };
  if (ceiling?.kind === 'average') return message('headline.holds.oneOnAverage', values);
  if (ceiling?.kind === 'period') return message('headline.holds.oneForPeriod', values);
  const years = outcome.years.filter((_, position) => joined[position]);
  return message('headline.holds.one', { ...values, years: yearsInWords(years, outcome.years) });
}

function manyHold(scenario: string, count: number): Message {
  return count === 2
    ? message('headline.holds.both', { scenario })
    : message('headline.holds.all', { scenario, number: numeral(count) });
}

const LEAST_OF: Readonly<Record<CeilingKind, (values: Message['values']) => Message>> = {
  year: (values) => message('headline.holds.leastOf', values),
  average: (values) => message('headline.holds.leastOfOnAverage', values),
  period: (values) => message('headline.holds.leastOfForPeriod', values),
};

function leastMargin(outcome: Outcome, ceilings: readonly MemberOutcome[]): Message | null {
  const least = greatestExcess(outcome, ceilings);
  if (!least) return null;
  const margin = amountIn(outcome, subtractMoney(NO_MONEY, least.excess));
  const values = { year: least.year, margin };
  if (ceilings.length > 1) return LEAST_OF[least.kind]({ ...values, member: least.member.name });
  if (least.kind === 'average') return message('headline.holds.onAverage', { margin });
  if (least.kind === 'period') return message('headline.holds.forPeriod', { margin });
  return outcome.years.length === 1
    ? message('headline.holds.left', values)
    : message('headline.holds.least', values);
}
