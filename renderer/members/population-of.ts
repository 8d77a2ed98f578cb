import type { Member } from '../../core/index.ts';

/** A member's inhabitants as they count (K7): typed, or the register's at the plan's date; canonical decimal text. */
export interface ShownPopulation {
  readonly text: string;
  readonly origin: 'typed' | 'register';
}

/** `null` for a party without inhabitants, or that the register does not have at that date. */
export function populationOf({ population, register }: Member, year: number): ShownPopulation | null {
  if (population) return { text: population.value, origin: 'typed' };
  const known = register?.population[year];
  return known === undefined ? null : { text: String(known), origin: 'register' };
}
