import { rowOf } from '../plan/row-index.ts';
import { sectionOf } from '../sheet/section-of.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { costHeadings, costRow } from './cost-rows.ts';
import type { Formula } from './formula.ts';
import type { RowDraft } from './lay-out.ts';
import { lineFormula } from './line-formula.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { sumOfRows } from './sum-of-rows.ts';

/** The budget as the letter has it: its title, its headings, the lines and their sum. */
export function budgetRows(context: ScenarioContext): readonly RowDraft[] {
  const section = sectionOf(context.sheet, 'budget');
  const rows = section.rows.map((row) =>
    costRow(context, row, (each, column, position) => yearFormula(context, each, column, position)),
  );
  return [...costHeadings(context, section), ...rows];
}

function yearFormula(
  context: ScenarioContext,
  row: SheetRow,
  column: string,
  position: number,
): Formula | null {
  const { sheetId, lineRows } = context;
  if (row.kind === 'total')
    return lineRows.length === 0 ? null : sumOfRows(sheetId, lineRows, lineRows, column);
  const line = rowOf(context.plan.lines, row.id.slice('line:'.length));
  return line ? lineFormula(context, line, position) : null;
}
