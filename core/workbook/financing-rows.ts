import { message } from '../message.ts';
import { sectionOf } from '../sheet/section-of.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { EMPTY, text } from './figures.ts';
import { ceilingOf, exactOf, fateOf, lookOf, populationOf, weightOf } from './financing-cells.ts';
import {
  columnFormula,
  perInhabitantFormula,
  shareFormula,
  sumFormula,
  yearFormula,
} from './financing-formulas.ts';
import { headingsOf } from './headings-of.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { sheetContent } from './sheet-content.ts';
import type { CellContent } from './workbook.ts';

/** Who pays what, as the letter has it: title, headings, members, their sum and the difference to the budget. */
export function financingRows(context: ScenarioContext): readonly RowDraft[] {
  const financing = sectionOf(context.sheet, 'financing');
  return [titleRow(context), headingRow(context), ...financing.rows.map((row) => financingRow(context, row))];
}

function titleRow({ sheet, write }: ScenarioContext): RowDraft {
  const financing = sectionOf(sheet, 'financing');
  return [
    { id: 'financing/title', column: 1, role: 'section', content: text(write(financing.title)) },
    { id: 'financing/subtitle', column: 2, role: 'band', content: text(write(financing.subtitle)) },
  ];
}

function headingRow(context: ScenarioContext): RowDraft {
  const { sheet, columns, write } = context;
  const financing = sectionOf(sheet, 'financing');
  const titles = new Map(financing.columns.map(({ id, heading }) => [id, write(heading)]));
  const unit = { kind: 'message', message: message(`unit.${context.outcome.unit}`) } as const;
  const heading = headingsOf('financingHeading', { align: 'right' });
  return [
    heading(columns.name, 'name', titles.get('name') ?? '', { align: 'left' }),
    heading(columns.joined, 'joined', titles.get('joined') ?? '', { align: 'center' }),
    heading(columns.population, 'population', write(message('sheet.column.inhabitants'))),
    ...(columns.weight === null
      ? []
      : [heading(columns.weight, 'weight', weightTitle(context, titles.get('weight')))]),
    ...(columns.exact === null
      ? []
      : [heading(columns.exact, 'exact', write(message('workbook.column.exact')))]),
    heading(columns.share, 'share', titles.get('share') ?? ''),
    ...columns.years.map(({ id, column }, at) =>
      heading(column, id, titles.get(id) ?? '', { startsGroup: at === 0 }),
    ),
    heading(columns.sum, 'sum', titles.get('sum') ?? '', { startsGroup: true }),
    heading(columns.perInhabitant, 'perInhabitant', titles.get('perInhabitant') ?? '', { startsGroup: true }),
    heading(columns.ceiling, 'ceiling', write(message('workbook.column.ceiling', { unit }))),
    heading(columns.fate, 'fate', write(message('workbook.column.fate')), { align: 'left' }),
  ];
}

/** Empty on the sheet of a scenario that distributes by something else. */
function weightTitle({ plan }: ScenarioContext, title: string | undefined): string {
  return plan.key.kind === 'column' ? (title ?? '') : '';
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
  return [
    draft(columns.name, 'name', { content: nameContent(context, row) }),
    draft(columns.joined, 'joined', { align: 'center', formula: columnFormula(context, row, 'joined') }),
    draft(columns.population, 'population', { ...right, ...populationOf(context, row, member) }),
    ...(columns.weight === null
      ? []
      : [draft(columns.weight, 'weight', { ...right, ...weightOf(context, row) })]),
    ...(columns.exact === null
      ? []
      : [
          draft(columns.exact, 'exact', {
            ...right,
            ...exactOf(context, row, member),
            muted: row.kind === 'member',
          }),
        ]),
    draft(columns.share, 'share', { ...right, formula: shareFormula(context, row, member !== null) }),
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
