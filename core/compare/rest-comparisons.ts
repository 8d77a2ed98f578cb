import type { Outcome } from '../outcome.ts';
import { restTitle } from '../sheet/rest-rows.ts';
import { REST_ROWS } from '../sheet/series.ts';
import { amountIn, positionOfPeriod } from './comparison-cell.ts';
import type { Period, RestComparison } from './comparison.ts';

/**
 * What some scenario's members do not pay though it is a cost, or pay beyond it (F3, A1): a row for each rest that is
 * not zero in the period in some column, so that a sum of nothing is never taken for a cost of nothing (S4).
 */
export function restComparisons(outcomes: readonly Outcome[], period: Period): readonly RestComparison[] {
  return REST_ROWS.map((row) => ({
    row,
    title: restTitle(row),
    amounts: outcomes.map((outcome) => amountIn(outcome[row], positionOfPeriod(outcome, period))),
  })).filter(({ amounts }) => amounts.some((amount) => amount !== 0n));
}
