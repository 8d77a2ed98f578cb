import { message } from '../message.ts';
import type { Issue, Outcome } from '../outcome.ts';
import type { HeadlineSentence } from './headline-data.ts';

/** Why something is left without funding, the first that there is (A1, K6, T3, T4). */
const CAUSES: ReadonlySet<Issue['code']> = new Set([
  'keyFallsShort',
  'poolWithoutMembers',
  'allCapped',
  'hostMissing',
]);

/** That a part of the costs has nobody to pay it, and the first reason; `null` where everything has. */
export function unfundedSentence(scenario: string, outcome: Outcome): HeadlineSentence | null {
  const { sum } = outcome.unfunded;
  if (sum === null || sum === 0n) return null;
  const amount = { kind: 'money', value: sum, unit: outcome.unit } as const;
  return {
    title: message('headline.unfunded', { scenario, amount }),
    detail: outcome.issues.find(({ code }) => CAUSES.has(code))?.message ?? null,
  };
}
