import {
  joinedIn,
  member,
  payLine,
  percentageLine,
  planWith,
  quantityLine,
  scenario,
  amountLine,
  typed,
  yearly,
} from '../builders/plan-builder.ts';
import type { Plan, Scenario } from '../../core/plan/schema.ts';

/** What a benchmark plan has so many of. */
export interface PlanSize {
  readonly members: number;
  readonly years: number;
  readonly scenarios: number;
}

const FIRST_YEAR = 2025;

/**
 * A plan of this size: five cost lines of every kind, members with unlike populations, and scenarios that each switch
 * members off, every second with its own quantity and every third with its own amount. None overrides the pay index, so
 * an edit of it in the base changes every outcome.
 */
export function largePlan({ members, years, scenarios }: PlanSize): Plan {
  return planWith({
    years: Array.from({ length: years }, (_, offset) => ({ year: FIRST_YEAR + offset, months: 12 })),
    minimumMembers: typed(4),
    lines: [
      payLine('pay', 84_000_000, 3),
      percentageLine('overhead', 15, ['pay']),
      quantityLine('travel', 225_000, 40, yearly(2)),
      amountLine('other', 11_000_000),
      percentageLine('reserve', '2.5', ['pay', 'overhead', 'travel']),
    ],
    members: Array.from({ length: members }, (_, place) =>
      member(`Medlem ${place}`, 2_000 + ((place * 7_919) % 90_001)),
    ),
    scenarios: Array.from({ length: scenarios }, (_, place) => numberedScenario(place, members)),
  });
}

function numberedScenario(place: number, members: number): Scenario {
  const off = Array.from({ length: Math.ceil(members / 10) }, (_, step) => (place * 13 + step * 7) % members);
  return scenario(`s${place}`, {
    ...Object.fromEntries(off.map((each) => [`member:medlem-${each}.joined`, joinedIn(false)])),
    ...(place % 2 === 0 && { 'line:travel.quantity': yearly(200_000 + place) }),
    ...(place % 3 === 0 && { 'line:other.amount': yearly(10_000_000 + place) }),
  });
}
