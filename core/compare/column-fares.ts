import type { Outcome } from '../outcome.ts';
import { amountAt } from '../sheet/series.ts';
import { positionOfPeriod } from './comparison-cell.ts';
import type { ComparisonColumn, Period } from './comparison.ts';

/** How the ceilings fare in one scenario: broken; held by all that take part; not to be tested; nobody that takes part has one. */
export type Fare = 'over' | 'holds' | 'notComputed' | 'noCeiling';

/** In a year, or in all years of the sum. */
export function columnFares({ outcome }: ComparisonColumn, period: Period): Fare {
  const position = positionOfPeriod(outcome, period);
  return faresIn(outcome, position === null ? [...outcome.years.keys()] : [position]);
}

/** In all years, whichever of them is shown. */
export function columnFaresInAll({ outcome }: ComparisonColumn): Fare {
  return faresIn(outcome, [...outcome.years.keys()]);
}

function faresIn(outcome: Outcome, positions: readonly number[]): Fare {
  if (outcome.members.some(({ over }) => positions.some((each) => over[each]))) return 'over';
  const capped = outcome.members.filter(
    ({ ceiling, joined }) => ceiling && positions.some((each) => joined[each]),
  );
  if (capped.length === 0) return 'noCeiling';
  const isTested = capped.every((member) =>
    positions.every((each) => !member.joined[each] || amountAt(member, each) !== null),
  );
  return isTested ? 'holds' : 'notComputed';
}
