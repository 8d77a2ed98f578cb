import type { Decision, Plan } from '../../core/index.ts';

/** The chosen decision, or the one that was made last. */
export function shownDecision({ decisions }: Plan, chosen: string | null): Decision | null {
  return decisions.find(({ id }) => id === chosen) ?? latestFirst(decisions)[0] ?? null;
}

/** By the date they were made; of one day, those that were added last first. */
export function latestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toReversed().toSorted((a, b) => b.date.localeCompare(a.date));
}
