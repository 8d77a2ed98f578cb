import { ratioOfInput } from '../numbers/number-input.ts';
import { perInhabitant } from '../numbers/per-inhabitant.ts';
import { addRatios, ONE, ZERO, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { PART_OF_SUM_DECIMALS } from './share-cell.ts';
import { shareOfTotal } from './share-of-total.ts';
import { shareDecimals } from './share-part.ts';
import { oneKeyValue, weightColumnOf } from './weight-column.ts';

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

/**
 * What the sheet's weight column adds up to over all who take part in some year: the inhabitants, or the values of the
 * key column; `null` where one is missing or differs by year.
 */
export function totalWeight(plan: Plan, outcome: Outcome): Ratio | null {
  const column = weightColumnOf(plan);
  if (!column) return totalPopulation(outcome);
  return total(
    joinedMembers(outcome).map(({ id }) => {
      const member = rowOf(plan.members, id);
      const value = member ? oneKeyValue(plan, member, column.id) : null;
      return value === null || value === 'differs' ? null : ratioOfInput(value);
    }),
  );
}

/** Kronor per inhabitant of all members together; `null` where somebody who pays has no inhabitants (N6). */
export function totalPerInhabitant(outcome: Outcome): Ratio | null {
  return perInhabitant(outcome.membersTotal.sum, totalPopulation(outcome));
}

/** What the shares of all who take part add up to, with the decimals that they are shown with. */
export interface TotalShare {
  readonly value: Ratio;
  readonly decimals: number;
  /** Whether it is of shares; else of parts of what the members pay together. */
  readonly isOfShares: boolean;
}

/**
 * The shares of all who take part, added up: 100 %, unless each was rounded on its own (A2). Where somebody has no single
 * share, the members' sum as a part of itself; `null` where nobody takes part or there is no sum to be a part of.
 */
export function totalShare(plan: Plan, outcome: Outcome): TotalShare | null {
  const joined = joinedMembers(outcome);
  const shares = joined.flatMap(({ share }) => share ?? []);
  const [first] = shares;
  if (!first || shares.length < joined.length) {
    const { sum } = outcome.membersTotal;
    const value = joined.length === 0 ? null : shareOfTotal(sum, sum);
    return value && { value, decimals: PART_OF_SUM_DECIMALS, isOfShares: false };
  }
  const decimals = shareDecimals(plan, outcome.pools, first) ?? 0;
  return { value: total(shares.map(({ rounded }) => rounded)) ?? ONE, decimals, isOfShares: true };
}

function total(values: readonly (Ratio | null)[]): Ratio | null {
  let sum: Ratio = ZERO;
  for (const value of values) {
    if (value === null) return null;
    sum = addRatios(sum, value);
  }
  return values.length === 0 ? null : sum;
}
