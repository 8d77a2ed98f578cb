import { series, type FundingOutcome, type Outcome, type Series } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { amountIn, positionOfPeriod } from './comparison-cell.ts';
import type { FundingComparison, Period } from './comparison.ts';

/** What each row of funding pays in the period in each scenario, and what the caps take off grants (F1, F2, S4). */
export function fundingComparisons(
  plan: Plan,
  outcomes: readonly Outcome[],
  period: Period,
): readonly FundingComparison[] {
  return plan.funding.map(({ id, name, kind }, place) => {
    const amountsOf = (seriesIn: (row: FundingOutcome) => Series) =>
      outcomes.map((outcome) => {
        // An outcome's funding is in the plan's order.
        const row = outcome.funding[place];
        return row ? amountIn(seriesIn(row), positionOfPeriod(outcome, period)) : null;
      });
    return {
      funding: id,
      name,
      kind,
      amounts: amountsOf((row) => row),
      overCap: kind === 'grant' ? amountsOf(({ overCap }) => series(overCap)) : [],
    };
  });
}
