import { addMoney, NO_MONEY, type Money } from '../numbers/money.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { amountIn, isTrueIn, memberCell, positionOfPeriod, totalCell } from './comparison-cell.ts';
import type { Comparison, ComparisonCell, ComparisonColumn, MemberComparison, Period } from './comparison.ts';
import { fundingComparisons } from './funding-comparisons.ts';
import { inputDifferences } from './input-differences.ts';
import { membershipRow } from './membership-row.ts';
import { restComparisons } from './rest-comparisons.ts';

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
    costs: outcomes.map((outcome) => amountIn(outcome.total, positionOfPeriod(outcome, period))),
    funding: fundingComparisons(plan, outcomes, period),
    members: memberComparisons(plan, outcomes, period),
    total: againstFirst(outcomes, (outcome, first) =>
      totalCell(outcome, positionOfPeriod(outcome, period), first),
    ),
    rests: restComparisons(outcomes, period),
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

/** Who is over its ceiling in the period, by how much. */
function overIn({ members }: Outcome, position: number | null): ComparisonColumn['over'] {
  return members.flatMap((member) => {
    if (!isTrueIn(member.over, position)) return [];
    return [{ member: member.id, name: member.name, by: excessIn(member, position) }];
  });
}

/** In the sum: of all years that are over; a ceiling for the period counts all years so far, so that the most is all of it. */
function excessIn({ excess, ceiling }: MemberOutcome, position: number | null): Money {
  if (position !== null) return excess[position] ?? NO_MONEY;
  const over = excess.flatMap((by) => (by !== null && by > 0n ? [by] : []));
  if (ceiling?.kind !== 'period') return over.reduce(addMoney, NO_MONEY);
  return over.reduce((most, by) => (by > most ? by : most), NO_MONEY);
}

function memberComparisons(
  plan: Plan,
  outcomes: readonly Outcome[],
  period: Period,
): readonly MemberComparison[] {
  const columns = outcomes.map((outcome) => ({
    members: outcome.members,
    position: positionOfPeriod(outcome, period),
  }));
  return plan.members.map(({ id, name }, place) => {
    // An outcome's members are in the plan's order.
    const cells = againstFirst(columns, ({ members, position }, first) =>
      memberCell(members[place], position, first),
    );
    const ceilings = columns.map(({ members }) => members[place]?.ceiling ?? null);
    return { member: id, name, ...ceilingOfAll(ceilings, cells), ceilings, cells };
  });
}

/** The ceiling of the columns in which the member takes part; where it takes part in none, of all. */
function ceilingOfAll(
  ceilings: MemberComparison['ceilings'],
  cells: readonly ComparisonCell[],
): Pick<MemberComparison, 'ceiling' | 'ceilingKind' | 'ceilingsDiffer'> {
  const taking = ceilings.filter((_, column) => cells[column]?.joined);
  const [first = null, ...others] = taking.length > 0 ? taking : ceilings;
  const differ = others.some((each) => each?.amount !== first?.amount || each?.kind !== first?.kind);
  return {
    ceiling: differ ? null : (first?.amount ?? null),
    ceilingKind: differ ? null : (first?.kind ?? null),
    ceilingsDiffer: differ,
  };
}

/** A cell for each column; every one but the first against the first. */
function againstFirst<Column>(
  columns: readonly Column[],
  cellOf: (column: Column, first: ComparisonCell | null) => ComparisonCell,
): readonly ComparisonCell[] {
  const cells: ComparisonCell[] = [];
  for (const column of columns) cells.push(cellOf(column, cells[0] ?? null));
  return cells;
}
