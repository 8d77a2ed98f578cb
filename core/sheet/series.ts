import { subtractMoney, sumMoney, type Money } from '../numbers/money.ts';
import type { Outcome, Series } from '../outcome.ts';

/** The rows of what is neither a cost nor a member's amount, in the order that they stand under the financing (F3). */
export const REST_ROWS = ['roundingDifference', 'hostPart', 'unfunded', 'unallocated', 'surplus'] as const;
export type RestRow = (typeof REST_ROWS)[number];

/** The rests that are not zero in some year. */
export function restsOf(outcome: Outcome): readonly RestRow[] {
  return REST_ROWS.filter((id) => outcome[id].amounts.some((amount) => amount !== 0n));
}

/** What the members pay less what there is to share, year by year and in sum: negative where the financing falls short. */
export function differenceOf({ membersTotal, toShare }: Outcome): Series {
  const amounts = membersTotal.amounts.map((amount, position) =>
    less(amount, toShare.amounts[position] ?? null),
  );
  return { amounts, sum: less(membersTotal.sum, toShare.sum) };
}

/**
 * What F3 misses by: own financing, grants, members, rounding difference, host's part, unfunded and not allocated, less
 * surplus, less the costs. 0 where the whole adds up; `null` where a part of it could not be computed.
 */
export function gapOf(outcome: Outcome): Series {
  const { total, years } = outcome;
  const gap = years.map((_, position) =>
    less(
      financedIn(outcome, ({ amounts }) => amounts[position] ?? null),
      total.amounts[position] ?? null,
    ),
  );
  return {
    amounts: gap,
    sum: less(
      financedIn(outcome, ({ sum }) => sum),
      total.sum,
    ),
  };
}

function financedIn(outcome: Outcome, of: (series: Series) => Money | null): Money | null {
  const { funding, membersTotal, roundingDifference, hostPart, unfunded, unallocated, surplus } = outcome;
  const paid = [...funding, membersTotal, roundingDifference, hostPart, unfunded, unallocated];
  return less(sumMoney(paid.map(of)), of(surplus));
}

/** Where the members pay exactly what there is to share, nothing else is left, and the whole adds up (F3). */
export interface Exactness {
  readonly years: readonly boolean[];
  readonly sum: boolean;
}

export function exactnessOf(outcome: Outcome): Exactness {
  const parts = [differenceOf(outcome), gapOf(outcome), ...REST_ROWS.map((row) => outcome[row])];
  return {
    years: outcome.years.map((_, position) => parts.every((part) => amountAt(part, position) === 0n)),
    sum: parts.every(({ sum }) => sum === 0n),
  };
}

function less(a: Money | null, b: Money | null): Money | null {
  return a === null || b === null ? null : subtractMoney(a, b);
}

/** The amount of the year at a position; `null` where it could not be computed. */
export function amountAt({ amounts }: Pick<Series, 'amounts'>, position: number): Money | null {
  return amounts[position] ?? null;
}
