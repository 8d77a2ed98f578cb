import type { Money } from './money.ts';
import { ratio, type Ratio } from './ratio.ts';

const ORE_PER_KRONA = 100n;

/**
 * Kronor per inhabitant, exact, whatever the plan's unit (S4).
 * `null` without an amount, without a population, and where nobody lives: shown as "–" (N6).
 */
export function perInhabitant(amount: Money | null, population: Ratio | null): Ratio | null {
  if (amount === null || population === null || population.n <= 0n) return null;
  return ratio(amount * population.d, ORE_PER_KRONA * population.n);
}
