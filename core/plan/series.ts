import type { Plan } from './schema.ts';

/** A scenario's place in the palette of five (design rule 11). */
export type SeriesColor = 'a' | 'b' | 'c' | 'd' | 'e';

/** Without `a`, which is the base's. */
const COLORS = ['b', 'c', 'd', 'e'] as const;

/**
 * The colour of a scenario. The base always has `a`; other letters keep their own (B `b` … E `e`, from F on `b`–`e`
 * again), also when they are moved or renamed. A scenario with the letter A has what the base's letter would have had.
 */
export function seriesOf(plan: Plan, scenarioId: string): SeriesColor {
  if (scenarioId === plan.base.id) return 'a';
  const letter = plan.scenarios.find(({ id }) => id === scenarioId)?.letter ?? 'A';
  const order = letterOrder(letter === 'A' ? plan.base.letter : letter);
  return COLORS[(order + COLORS.length - 1) % COLORS.length] ?? 'b';
}

/** A 0, B 1 … Z 25, AA 26. */
export function letterOrder(letter: string): number {
  return [...letter].reduce((order, each) => order * 26 + each.charCodeAt(0) - 64, 0) - 1;
}
