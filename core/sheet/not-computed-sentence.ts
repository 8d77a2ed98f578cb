import { message } from '../message.ts';
import type { Outcome } from '../outcome.ts';
import type { HeadlineSentence } from './headline-data.ts';
import { amountAt } from './series.ts';
import { yearsInWords } from './words.ts';

/** The years in which something could not be computed or shared out (A1). */
export function yearsNotComputed(outcome: Outcome): readonly number[] {
  return outcome.years.filter((_, position) => !isComputed(outcome, position));
}

function isComputed({ total, unallocated, members }: Outcome, position: number): boolean {
  if (amountAt(total, position) === null || unallocated.amounts[position] !== 0n) return false;
  return members.every((member) => !member.joined[position] || amountAt(member, position) !== null);
}

/** That a year cannot be computed, and the first reason; `null` where all can. */
export function notComputedSentence(scenario: string, outcome: Outcome): HeadlineSentence | null {
  const years = yearsNotComputed(outcome);
  if (years.length === 0) return null;
  const title =
    years.length > 1 && years.length === outcome.years.length
      ? message('headline.notComputed.all', { scenario })
      : message('headline.notComputed.years', { scenario, years: yearsInWords(years, outcome.years) });
  return { title, detail: outcome.issues.find(({ severity }) => severity === 'error')?.message ?? null };
}
