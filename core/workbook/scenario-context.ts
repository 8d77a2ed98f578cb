import type { MemberOutcome, Outcome } from '../outcome.ts';
import type { InputId } from '../plan/inputs.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { InputCell } from './input-cells.ts';
import type { PoolBlocks } from './pool-blocks.ts';
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
  /** Row ids of the cost lines, as they stand. */
  readonly lineRows: readonly string[];
  /** Row ids of the first and the last member; `null` without members. */
  readonly memberRows: { readonly first: string; readonly last: string } | null;
  readonly columns: ScenarioColumns;
  /** Where the assumptions hold this scenario's inputs. */
  readonly input: InputCell;
  /** The inputs that the scenario has its own value of (S3). */
  readonly overridden: ReadonlySet<InputId>;
  /** The inputs that an error is at. */
  readonly faulty: ReadonlySet<InputId>;
  /** Decimals of what the members pay (A4). */
  readonly decimals: number;
  /** Who pays what by which key, where the main table alone does not say it (C6, K6). */
  readonly pools: PoolBlocks;
  readonly write: WriteText;
}

/** The id of a scenario's sheet. */
export function scenarioSheetId(scenarioId: string): string {
  return `scenario:${scenarioId}`;
}

/** The inputs that an error of the outcome is at: a weight in the sheet's own column is one by the plan's key. */
export function faultyInputs({ key }: Pick<Plan, 'key'>, { issues }: Outcome): ReadonlySet<InputId> {
  const weight = key.kind === 'column' ? `.key:${key.column}` : '.population';
  return new Set(
    issues
      .filter(({ severity }) => severity === 'error')
      .map(({ cell }) => cell.replace(/^input:/, '').replace(/\/weight$/, weight)),
  );
}
