import { money, type Money } from '../numbers/money.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import {
  comparisonCell,
  memberFigure,
  positionOfPeriod,
  totalFigure,
  type Figure,
} from './comparison-cell.ts';
import type { Comparison, ComparisonCell, ComparisonColumn, MemberComparison, Period } from './comparison.ts';
import { inputDifferences } from './input-differences.ts';
import { membershipRow } from './membership-row.ts';

/**
 * Scenarios side by side against the first of `scenarioIds` (S4), for one year or the sum of the years: amounts,
 * differences in kr and as a fraction, kr per inhabitant, the inputs that differ, ceilings broken. Scenarios that the
 * plan does not have are left out.
 */
export function compare(
  plan: Plan,
  scenarioIds: readonly string[],
  period: Period,
  outcomeOf: (scenarioId: string) => Outcome,
): Comparison {
  const known = scenarioIds.filter((id) => scenarioHeadOf(plan, id) !== undefined);
  const columns = known.flatMap((id) => columnOf(plan, id, period, outcomeOf) ?? []);
  const outcomes = columns.map(({ outcome }) => outcome);
  const membership = membershipRow(outcomes, period);
  return {
    period,
    columns,
    inputs: [...(membership ? [membership] : []), ...inputDifferences(plan, known)],
    members: memberComparisons(plan, outcomes, period),
    total: againstFirst(outcomes.map((outcome) => totalFigure(outcome, positionOfPeriod(outcome, period)))),
  };
}

function columnOf(
  plan: Plan,
  id: string,
  period: Period,
  outcomeOf: (scenarioId: string) => Outcome,
): ComparisonColumn | null {
  const scenario = scenarioHeadOf(plan, id);
  if (!scenario) return null;
  const outcome = outcomeOf(id);
  return { scenario, outcome, over: overIn(outcome, positionOfPeriod(outcome, period)) };
}

/** Who is over its ceiling in the period, by how much: in the sum, all that it is over in its single years. */
function overIn({ members }: Outcome, position: number | null): ComparisonColumn['over'] {
  return members.flatMap((member) => {
    const { joined, over } = memberFigure(member, position);
    return joined && over ? [{ member: member.id, name: member.name, by: excessIn(member, position) }] : [];
  });
}

function excessIn({ excess }: MemberOutcome, position: number | null): Money {
  if (position !== null) return excess[position] ?? money(0n);
  return money(excess.reduce((sum: bigint, by) => (by !== null && by > 0n ? sum + by : sum), 0n));
}

function memberComparisons(
  plan: Plan,
  outcomes: readonly Outcome[],
  period: Period,
): readonly MemberComparison[] {
  const columns = outcomes.map((outcome) => ({
    members: new Map(outcome.members.map((member) => [member.id, member])),
    position: positionOfPeriod(outcome, period),
  }));
  return plan.members.map(({ id, name }) => {
    const own = columns.map(({ members }) => members.get(id));
    return {
      member: id,
      name,
      ceiling: own.find((member) => member?.ceiling)?.ceiling?.amount ?? null,
      cells: againstFirst(columns.map(({ position }, place) => memberFigure(own[place], position))),
    };
  });
}

function againstFirst(figures: readonly Figure[]): readonly ComparisonCell[] {
  const [first] = figures;
  return figures.map((figure, place) => comparisonCell(figure, place === 0 || !first ? null : first));
}
