import { sectionOf } from '../sheet/section-of.ts';
import type { SheetCell, SheetRow } from '../sheet/sheet.ts';
import { EMPTY, text } from './figures.ts';
import { cellAt, quotient, sumOf, type Formula } from './formula.ts';
import { headingsOf } from './headings-of.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { sheetContent, sheetLook } from './sheet-content.ts';
import type { CellRole } from './workbook.ts';

/** The budget as the letter has it: its title, its headings, the lines and their sum. */
export function budgetRows(context: ScenarioContext): readonly RowDraft[] {
  const budget = sectionOf(context.sheet, 'budget');
  return [titleRow(context), headingRow(context), ...budget.rows.map((row) => budgetRow(context, row))];
}

function titleRow({ sheet, write }: ScenarioContext): RowDraft {
  const budget = sectionOf(sheet, 'budget');
  return [
    { id: 'budget/title', column: 1, role: 'section', content: text(write(budget.title)) },
    { id: 'budget/subtitle', column: 2, role: 'band', content: text(write(budget.subtitle)) },
  ];
}

function headingRow({ sheet, columns, write }: ScenarioContext): RowDraft {
  const budget = sectionOf(sheet, 'budget');
  const titles = new Map(budget.columns.map(({ id, heading }) => [id, write(heading)]));
  const writeHeading = headingsOf('budgetHeading');
  const heading = (column: number, name: string, more: Partial<CellDraft> = {}) =>
    writeHeading(column, name, titles.get(name) ?? '', more);
  return [
    heading(columns.name, 'name'),
    heading(columns.joined, 'basis', { span: columns.share - columns.joined }),
    heading(columns.share, 'share', { align: 'right' }),
    ...columns.years.map(({ id, column }, at) =>
      heading(column, id, { align: 'right', startsGroup: at === 0 }),
    ),
    heading(columns.sum, 'sum', { align: 'right', startsGroup: true }),
    heading(columns.perInhabitant, 'note', {
      startsGroup: true,
      span: columns.fate - columns.perInhabitant + 1,
    }),
  ];
}

function budgetRow(context: ScenarioContext, row: SheetRow): RowDraft {
  const { columns } = context;
  const isTotal = row.kind === 'total';
  const draft = (column: number, name: string, more: Partial<CellDraft> = {}): CellDraft => {
    const cell = row.cells[name];
    return {
      id: `${row.id}/${name}`,
      column,
      ...contentAndLook(context, cell, isTotal),
      ...more,
    };
  };
  return [
    draft(columns.name, 'name'),
    draft(columns.joined, 'basis', { span: columns.share - columns.joined }),
    draft(columns.share, 'share', { formula: shareFormula(context, row), align: 'right' }),
    ...columns.years.map(({ id, column }, at) =>
      draft(column, id, {
        formula: isTotal ? columnSum(context, id) : null,
        align: 'right',
        startsGroup: at === 0,
      }),
    ),
    draft(columns.sum, 'sum', { formula: yearSum(context, row.id), align: 'right', startsGroup: true }),
    draft(columns.perInhabitant, 'note', {
      startsGroup: true,
      span: columns.fate - columns.perInhabitant + 1,
    }),
  ];
}

/** A total row has one look whatever its cells are. */
function contentAndLook(
  { outcome, write }: ScenarioContext,
  cell: SheetCell | undefined,
  isTotal: boolean,
): Pick<CellDraft, 'role' | 'content'> & Partial<CellDraft> {
  const role: CellRole = isTotal ? 'total' : 'label';
  if (!cell) return { role, content: EMPTY };
  const look = sheetLook(cell);
  const content =
    cell.value.kind === 'empty' && cell.remark
      ? text(write(cell.remark))
      : sheetContent(cell, outcome.unit, write);
  return { ...look, content, role: isTotal ? 'total' : look.role };
}

/** The years' amounts of one row added together (A5). */
export function yearSum({ sheetId, columns }: ScenarioContext, row: string): Formula | null {
  const first = columns.years[0];
  const last = columns.years.at(-1);
  return first && last ? sumOf(sheetId, `${row}/${first.id}`, `${row}/${last.id}`) : null;
}

function columnSum({ sheet, sheetId }: ScenarioContext, column: string): Formula | null {
  const lines = sectionOf(sheet, 'budget').rows.filter(({ kind }) => kind === 'line');
  const first = lines[0];
  const last = lines.at(-1);
  return first && last ? sumOf(sheetId, `${first.id}/${column}`, `${last.id}/${column}`) : null;
}

function shareFormula(context: ScenarioContext, row: SheetRow): Formula | null {
  const { sheetId } = context;
  if (row.kind === 'total') return columnSum(context, 'share');
  return quotient(cellAt(sheetId, `${row.id}/sum`), cellAt(sheetId, 'budgetTotal/sum'));
}
