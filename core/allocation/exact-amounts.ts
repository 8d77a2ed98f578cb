import { oreOfFigure } from '../numbers/money.ts';
import { addRatios, multiplyRatios, ratio, ZERO, type Ratio } from '../numbers/ratio.ts';
import type { Plan } from '../plan/schema.ts';
import type { SharedPool } from './allocate-pool.ts';

/**
 * What each member's amount in the year at this place is by exact, unrounded shares, fees and rates over all pools, in
 * öre, by its place in the plan (A3, T3); 0 for those that take no part.
 */
export function exactAmounts(
  { unit, members }: Pick<Plan, 'unit' | 'members'>,
  pools: readonly SharedPool[],
  position: number,
): readonly Ratio[] {
  const amounts = members.map(() => ZERO);
  const add = (place: number, amount: Ratio): void => {
    amounts[place] = addRatios(amounts[place] ?? ZERO, amount);
  };
  for (const { parts, years } of pools) {
    for (const [at, { sharing, charges }] of parts.entries()) {
      const part = years[position]?.parts[at];
      if (!part) continue;
      const taken = ratio(part.taken);
      for (const { party, exact } of sharing?.years[position]?.split?.shares ?? [])
        add(party.position, multiplyRatios(exact, taken));
      for (const { position: place, exact } of charges?.[position]?.joined ?? [])
        add(place, oreOfFigure(exact ?? ZERO, unit));
    }
  }
  return amounts;
}
