import { subtractMoney, type Money } from '../numbers/money.ts';
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
  const amounts = membersTotal.amounts.map((amount, position) => {
    const cost = toShare.amounts[position] ?? null;
    return amount === null || cost === null ? null : subtractMoney(amount, cost);
  });
  const { sum } = membersTotal;
  return { amounts, sum: sum === null || toShare.sum === null ? null : subtractMoney(sum, toShare.sum) };
}

/** The amount of the year at a position; `null` where it could not be computed. */
export function amountAt({ amounts }: Pick<Series, 'amounts'>, position: number): Money | null {
  return amounts[position] ?? null;
}
