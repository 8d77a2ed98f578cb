import type { Decision, Plan, ScenarioHead } from '../plan/schema.ts';
import { yearColumnId } from '../sheet/columns.ts';
import type { DecidedMember } from './decided-members.ts';
import type { DecisionColumns, DecisionMeasure } from './decision-columns.ts';
import type { OutcomeOf } from './scenario-context.ts';
import type { WriteText } from './workbook.ts';

/** The decisions sheet's id in the workbook. */
export const DECISIONS = 'decisions';

/** What the parts of the decisions are built from. */
export interface DecisionContext {
  readonly plan: Plan;
  /** The scenarios that have a sheet of their own. */
  readonly scenarioIds: readonly string[];
  readonly columns: DecisionColumns;
  readonly outcomeOf: OutcomeOf;
  readonly write: WriteText;
}

/** One decision with the scenario that it is held against. */
export interface HeldDecision {
  /** What the ids of its rows begin with. */
  readonly id: string;
  readonly decision: Decision;
  readonly now: ScenarioHead;
  readonly years: readonly number[];
  readonly members: readonly DecidedMember[];
}

/** A column of a measure: a year's, or with `year` `null` their sum's. */
export interface DecisionPlace {
  readonly name: string;
  readonly column: number;
  readonly year: number | null;
}

/** The columns of a measure in a decision: its years, then their sum. */
export function placesOf(
  { columns }: Pick<DecisionContext, 'columns'>,
  { years }: HeldDecision,
  measure: DecisionMeasure,
): readonly DecisionPlace[] {
  const first = columns.first[measure];
  return [
    ...years.map((year, at) => ({ name: yearColumnId(year), column: first + at, year })),
    { name: 'sum', column: first + years.length, year: null },
  ];
}
