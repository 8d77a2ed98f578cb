import { perInhabitant } from '../numbers/per-inhabitant.ts';
import { addRatios, compareRatios, ONE, ratio, ZERO, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { shareDecimals } from './share-decimals.ts';

/** The members that take part in some year. */
export function joinedMembers({ members }: Outcome): readonly MemberOutcome[] {
  return members.filter(({ joined }) => joined.includes(true));
}

/** The inhabitants of all who take part in some year; `null` where nobody does or one of them has none (N6). */
export function totalPopulation(outcome: Outcome): Ratio | null {
  return populationTotal(joinedMembers(outcome));
}

/** The inhabitants of these members; `null` of nobody and where one of them has none (N6). */
export function populationTotal(members: readonly MemberOutcome[]): Ratio | null {
  return total(members.map(({ population }) => population));
}

/** The key's weights of all who take part in some year, as in the first year; `null` where one is missing. */
export function totalWeight(outcome: Outcome): Ratio | null {
  return total(joinedMembers(outcome).map(({ weight }) => weight));
}

/** Kronor per inhabitant of all members together; `null` where somebody who pays has no inhabitants (N6). */
export function totalPerInhabitant(outcome: Outcome): Ratio | null {
  return perInhabitant(outcome.membersTotal.sum, totalPopulation(outcome));
}

/** What the shares add up to, where it is the same in every year that has any (A2); else `null`. */
export function totalShare(plan: Plan, { members, years }: Outcome): Ratio | null {
  const shares = members.flatMap((member) => member.shares);
  if (shares.length === 0) return null;
  if (shareDecimals(plan) === null) return ONE;
  const byYear = new Map<number, Ratio>();
  for (const { year, rounded } of shares) byYear.set(year, addRatios(byYear.get(year) ?? ZERO, rounded));
  const [first, ...others] = years.flatMap((year) => byYear.get(year) ?? []);
  return first && others.every((other) => compareRatios(other, first) === 0) ? first : null;
}

function total(values: readonly (Ratio | null)[]): Ratio | null {
  let sum: Ratio = ratio(0n);
  for (const value of values) {
    if (value === null) return null;
    sum = addRatios(sum, value);
  }
  return values.length === 0 ? null : sum;
}
