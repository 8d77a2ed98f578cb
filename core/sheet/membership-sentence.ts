import { message } from '../message.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import type { HeadlineSentence } from './headline-data.ts';
import { mostOver } from './over-sentence.ts';
import { numeral, yearsInWords } from './words.ts';

/** How many take part, year by year. */
export function joinedCounts({ years, members }: Outcome): readonly number[] {
  return years.map((_, position) => members.filter(({ joined }) => joined[position]).length);
}

/** Whether the plan says how many should take part, and in some year too few do. */
export function isBelowMinimum({ minimumMembers }: Plan, outcome: Outcome): boolean {
  return (
    minimumMembers !== null && joinedCounts(outcome).some((count) => count < Number(minimumMembers.value))
  );
}

/** That nobody takes part, or fewer than the plan says; `null` where enough do, and in a plan without members. */
export function membershipSentence(scenario: string, plan: Plan, outcome: Outcome): HeadlineSentence | null {
  if (outcome.members.length === 0) return null;
  const counts = joinedCounts(outcome);
  const least = Math.min(...counts);
  if (least === 0) return nobodySentence(scenario, outcome, yearsWith(outcome, counts, 0));
  if (!isBelowMinimum(plan, outcome)) return null;
  return tooFewSentence(scenario, outcome, plan, { least, years: yearsWith(outcome, counts, least) });
}

function yearsWith({ years }: Outcome, counts: readonly number[], count: number): readonly number[] {
  return years.filter((_, position) => counts[position] === count);
}

function nobodySentence(scenario: string, outcome: Outcome, years: readonly number[]): HeadlineSentence {
  const { sum } = outcome.unfunded;
  const title =
    years.length === outcome.years.length
      ? message('headline.nobody.all', { scenario })
      : message('headline.nobody.years', { scenario, years: yearsInWords(years, outcome.years) });
  if (sum === null || sum === 0n) return { title, detail: null };
  return {
    title,
    detail: message('headline.nobody.detail', { amount: { kind: 'money', value: sum, unit: outcome.unit } }),
  };
}

function tooFewSentence(
  scenario: string,
  outcome: Outcome,
  plan: Plan,
  { least, years }: { readonly least: number; readonly years: readonly number[] },
): HeadlineSentence {
  const minimum = numeral(Number(plan.minimumMembers?.value ?? 0));
  const values = { scenario, count: least, joined: numeral(least), minimum };
  const title =
    years.length === outcome.years.length
      ? message('headline.tooFew.all', values)
      : message('headline.tooFew.years', { ...values, years: yearsInWords(years, outcome.years) });
  return { title, detail: mostOver(outcome) };
}
