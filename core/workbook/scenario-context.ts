import type { Outcome } from '../outcome.ts';
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
  readonly sheet: Sheet;
  readonly columns: ScenarioColumns;
  readonly write: WriteText;
}

/** The id of a scenario's sheet. */
export function scenarioSheetId(scenarioId: string): string {
  return `scenario:${scenarioId}`;
}
