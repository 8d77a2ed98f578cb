import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { ScenarioColumns } from './scenario-columns.ts';
import type { WriteText } from './workbook.ts';

/** The outcome of a scenario, computed or remembered by the caller. */
export type OutcomeOf = (scenarioId: string) => Outcome;

/** What the parts of one scenario's sheet are built from. */
export interface ScenarioContext {
  /** The sheet's id in the workbook: `scenario:<id>`. */
  readonly sheetId: string;
  readonly scenario: ScenarioHead;
  readonly isBase: boolean;
  /** With the scenario's values. */
  readonly plan: Plan;
  readonly outcome: Outcome;
  /** By row id: `member:<id>`. */
  readonly members: ReadonlyMap<string, MemberOutcome>;
  readonly sheet: Sheet;
  /** Row ids of the first and the last member; `null` without members. */
  readonly memberRows: { readonly first: string; readonly last: string } | null;
  readonly columns: ScenarioColumns;
  readonly write: WriteText;
}

/** The id of a scenario's sheet. */
export function scenarioSheetId(scenarioId: string): string {
  return `scenario:${scenarioId}`;
}
