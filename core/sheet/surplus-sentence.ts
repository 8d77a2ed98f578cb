import { message } from '../message.ts';
import type { Issue, Outcome } from '../outcome.ts';
import type { HeadlineSentence } from './headline-data.ts';

/** Why more comes in than is paid, the first that there is (F3, K6). */
const CAUSES: ReadonlySet<Issue['code']> = new Set(['poolBelowZero', 'linesBelowZero', 'keyExceeds']);

/**
 * That more comes in than the costs, by how much over all years, and the first reason; `null` where nothing does and where
 * a year could not be computed.
 */
export function surplusSentence(
  scenario: string,
  { surplus, unit, issues }: Outcome,
): HeadlineSentence | null {
  const { sum } = surplus;
  if (sum === null || sum === 0n) return null;
  const amount = { kind: 'money', value: sum, unit } as const;
  return {
    title: message('headline.surplus', { scenario, amount }),
    detail: issues.find(({ code }) => CAUSES.has(code))?.message ?? null,
  };
}
