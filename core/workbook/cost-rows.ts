import type { SheetCell, SheetRow, SheetSection } from '../sheet/sheet.ts';
import { EMPTY, text } from './figures.ts';
import { cellAt, quotient, type Formula } from './formula.ts';
import { headingsOf } from './headings-of.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { sheetContent, sheetLook } from './sheet-content.ts';
import type { CellContent, CellRole } from './workbook.ts';
import { yearSum } from './year-sum.ts';

/** What a row's amount in a year is made of; `null` for a value. */
export type YearFormula = (row: SheetRow, column: string, position: number) => Formula | null;

/** The title and the headings of the budget or of the funding: they have the same columns. */
export function costHeadings(context: ScenarioContext, section: SheetSection): readonly RowDraft[] {
  const { columns, write } = context;
  const titles = new Map(section.columns.map(({ id, heading }) => [id, write(heading)]));
  const writeHeading = headingsOf(`${section.id}Heading`);
  const heading = (column: number, name: string, more: Partial<CellDraft> = {}) =>
    writeHeading(column, name, titles.get(name) ?? '', more);
  return [
    [
      { id: `${section.id}/title`, column: 1, role: 'section', content: text(write(section.title)) },
      { id: `${section.id}/subtitle`, column: 2, role: 'band', content: text(write(section.subtitle)) },
    ],
    [
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
    ],
  ];
}

/** A row of the budget or of the funding: its basis, amounts, sum (A5), part of all costs, and note. */
export function costRow(context: ScenarioContext, row: SheetRow, yearFormula: YearFormula): RowDraft {
  const { columns, sheetId } = context;
  const draft = (column: number, name: string, more: Partial<CellDraft> = {}): CellDraft => ({
    id: `${row.id}/${name}`,
    column,
    ...contentAndLook(context, row, row.cells[name]),
    ...more,
  });
  const share =
    row.cells.share && quotient(cellAt(sheetId, `${row.id}/sum`), cellAt(sheetId, 'budgetTotal/sum'));
  return [
    draft(columns.name, 'name'),
    draft(columns.joined, 'basis', { span: columns.share - columns.joined }),
    draft(columns.share, 'share', { formula: share ?? null, align: 'right' }),
    ...columns.years.map(({ id, column }, at) => {
      const shown = draft(column, id, { align: 'right', startsGroup: at === 0 });
      const role = shown.role === 'input' ? 'computed' : shown.role;
      return { ...shown, role, formula: yearFormula(row, id, at) };
    }),
    draft(columns.sum, 'sum', { formula: yearSum(context, row.id), align: 'right', startsGroup: true }),
    draft(columns.perInhabitant, 'note', {
      startsGroup: true,
      span: columns.fate - columns.perInhabitant + 1,
    }),
  ];
}

/** A total or a rest has one look whatever its cells are. */
const ROLES: Partial<Record<SheetRow['kind'], CellRole>> = { total: 'total', rest: 'rest' };

function contentAndLook(
  { outcome, write }: ScenarioContext,
  { kind }: SheetRow,
  cell: SheetCell | undefined,
): Pick<CellDraft, 'role' | 'content'> & Partial<CellDraft> {
  const role = ROLES[kind];
  if (!cell) return { role: role ?? 'label', content: EMPTY };
  const look = sheetLook(cell);
  const content = withRemark(sheetContent(cell, outcome.unit, write), cell.remark ? write(cell.remark) : '');
  return { ...look, content, role: role ?? look.role };
}

/** Words and what is remarked beside them: a note, and who shares the line. */
function withRemark(content: CellContent, remark: string): CellContent {
  if (remark === '' || content.kind === 'number') return content;
  return text(content.kind === 'text' ? `${content.text}; ${remark}` : remark);
}
