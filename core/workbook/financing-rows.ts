import { message } from '../message.ts';
import { sectionOf } from '../sheet/section-of.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { ceilingHeadings } from './ceiling-headings.ts';
import { EMPTY, text } from './figures.ts';
import {
  ceilingKindOf,
  ceilingOf,
  exactOf,
  fateOf,
  keyValueOf,
  lookOf,
  populationOf,
} from './financing-cells.ts';
import {
  columnFormula,
  perInhabitantFormula,
  shareFormula,
  sumFormula,
  yearFormula,
} from './financing-formulas.ts';
import { headingsOf } from './headings-of.ts';
import { identityRow } from './identity-row.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import { memberHeadings } from './member-headings.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { sheetContent } from './sheet-content.ts';
import type { CellContent } from './workbook.ts';

/** Who pays what, as the letter has it: title, headings, members, their sum, what they do not bear, and that it adds up. */
export function financingRows(context: ScenarioContext): readonly RowDraft[] {
  const { rows } = sectionOf(context.sheet, 'financing');
  return [
    titleRow(context),
    headingRow(context),
    ...rows.map((row) => financingRow(context, row)),
    ...identityRow(context, rows),
  ];
}

function titleRow({ sheet, write }: ScenarioContext): RowDraft {
  const { title, subtitle } = sectionOf(sheet, 'financing');
  return [
    { id: 'financing/title', column: 1, role: 'section', content: text(write(title)) },
    { id: 'financing/subtitle', column: 2, role: 'band', content: text(write(subtitle)) },
  ];
}

function headingRow(context: ScenarioContext): RowDraft {
  const { sheet, columns, outcome, write } = context;
  const unit = { kind: 'message', message: message(`unit.${outcome.unit}`) } as const;
  const perInhabitant = sectionOf(sheet, 'financing').columns.find(({ id }) => id === 'perInhabitant');
  const heading = headingsOf('financingHeading', { align: 'right' });
  return [
    ...memberHeadings(context, 'financingHeading'),
    heading(columns.perInhabitant, 'perInhabitant', perInhabitant ? write(perInhabitant.heading) : '', {
      startsGroup: true,
    }),
    ...ceilingHeadings(columns, heading, unit, write),
    heading(columns.fate, 'fate', write(message('workbook.column.fate')), { align: 'left' }),
  ];
}

function financingRow(context: ScenarioContext, row: SheetRow): RowDraft {
  const { columns } = context;
  const member = context.members.get(row.id) ?? null;
  const draft = (column: number, name: string, more: Partial<CellDraft> = {}): CellDraft => ({
    id: `${row.id}/${name}`,
    column,
    ...lookOf(context, row, row.cells[name]),
    ...more,
  });
  const right = { align: 'right' } as const;
  const { exact, ceilingKind } = columns;
  return [
    draft(columns.name, 'name', { content: nameContent(context, row) }),
    draft(columns.joined, 'joined', { align: 'center', formula: columnFormula(context, row, 'joined') }),
    draft(columns.population, 'population', { ...right, ...populationOf(context, row, member) }),
    ...[...columns.weights].map(([id, column]) =>
      draft(column, `key:${id}`, { ...right, ...keyValueOf(context, row, member, id) }),
    ),
    ...(exact === null ? [] : [draft(exact, 'exact', { ...right, ...exactOf(context, row, member) })]),
    draft(columns.share, 'share', { ...right, formula: shareFormula(context, row, member) }),
    ...columns.years.map(({ id, column }, at) =>
      draft(column, id, { ...right, startsGroup: at === 0, formula: yearFormula(context, row, id) }),
    ),
    draft(columns.sum, 'sum', { ...right, startsGroup: true, formula: sumFormula(context, row) }),
    draft(columns.perInhabitant, 'perInhabitant', {
      ...right,
      startsGroup: true,
      formula: perInhabitantFormula(context, row.id),
    }),
    draft(columns.ceiling, 'ceiling', { ...right, ...ceilingOf(context, row, member) }),
    ...(ceilingKind === null ? [] : [draft(ceilingKind, 'ceilingKind', ceilingKindOf(context, row, member))]),
    draft(columns.fate, 'fate', fateOf(context, row)),
  ];
}

/** The name as typed, with the footnote's mark. */
function nameContent({ outcome, write }: ScenarioContext, row: SheetRow): CellContent {
  const cell = row.cells.name;
  if (!cell) return EMPTY;
  const content = sheetContent(cell, outcome.unit, write);
  return content.kind === 'text' && cell.remark ? text(content.text + write(cell.remark)) : content;
}
