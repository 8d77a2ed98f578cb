import { message } from '../message.ts';
import { ratio } from '../numbers/ratio.ts';
import type { MemberOutcome } from '../outcome.ts';
import type { SheetCell, SheetRow } from '../sheet/sheet.ts';
import { yearSum } from './budget-rows.ts';
import { amount, EMPTY, figure, percentage, text } from './figures.ts';
import { cellAt, difference, quotient, type Formula } from './formula.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { DASH, sheetContent, sheetLook } from './sheet-content.ts';
import type { CellContent, CellRole } from './workbook.ts';

/** Decimals of the share before it is rounded, as on screen. */
const EXACT_DECIMALS = 2;

/** Who pays what, as the letter has it: title, headings, members, their sum and the difference to the budget. */
export function financingRows(context: ScenarioContext): readonly RowDraft[] {
  const [, financing] = context.sheet.sections;
  return [titleRow(context), headingRow(context), ...financing.rows.map((row) => financingRow(context, row))];
}

function titleRow({ sheet, write }: ScenarioContext): RowDraft {
  const [, financing] = sheet.sections;
  return [
    { id: 'financing/title', column: 1, role: 'section', content: text(write(financing.title)) },
    { id: 'financing/subtitle', column: 2, role: 'band', content: text(write(financing.subtitle)) },
  ];
}

function headingRow(context: ScenarioContext): RowDraft {
  const { sheet, columns, write } = context;
  const [, financing] = sheet.sections;
  const titles = new Map(financing.columns.map(({ id, heading }) => [id, write(heading)]));
  const unit = { kind: 'message', message: message(`unit.${context.outcome.unit}`) } as const;
  const heading = (
    column: number,
    name: string,
    content: string,
    more: Partial<CellDraft> = {},
  ): CellDraft => ({
    id: `financingHeading/${name}`,
    column,
    role: 'heading',
    content: text(content),
    align: 'right',
    ...more,
  });
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
  const member = context.outcome.members.find(({ id }) => row.id === `member:${id}`) ?? null;
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
    draft(columns.fate, 'fate', fateOf(context, row)),
  ];
}

const ROLES: Readonly<Record<SheetRow['kind'], CellRole | null>> = {
  line: null,
  member: null,
  total: 'total',
  rest: 'rest',
  difference: 'check',
};

function lookOf(
  { outcome, write }: ScenarioContext,
  row: SheetRow,
  cell: SheetCell | undefined,
): Pick<CellDraft, 'role' | 'content'> & Partial<CellDraft> {
  const role = ROLES[row.kind];
  if (!cell) return { role: role ?? 'label', content: EMPTY };
  const look = sheetLook(cell);
  const content = sheetContent(cell, outcome.unit, write);
  return { ...look, content, role: role ?? look.role, muted: row.off };
}

/** The name as typed, with the footnote's mark. */
function nameContent({ outcome, write }: ScenarioContext, row: SheetRow): CellContent {
  const cell = row.cells.name;
  if (!cell) return EMPTY;
  const content = sheetContent(cell, outcome.unit, write);
  return content.kind === 'text' && cell.remark ? text(content.text + write(cell.remark)) : content;
}

function memberRange({ sheet, sheetId }: ScenarioContext, column: string) {
  const members = sheet.sections[1].rows.filter(({ kind }) => kind === 'member');
  const first = members[0];
  const last = members.at(-1);
  return first && last ? { sheet: sheetId, from: `${first.id}/${column}`, to: `${last.id}/${column}` } : null;
}

/** Of the total row: the column's members added together. */
function columnFormula(context: ScenarioContext, row: SheetRow, column: string): Formula | null {
  const range = memberRange(context, column);
  return row.kind === 'total' && range ? { kind: 'sum', of: range } : null;
}

/** Of the total row: the column's members that take part, added together. */
function joinedFormula(context: ScenarioContext, row: SheetRow, column: string): Formula | null {
  const left = memberRange(context, 'joined');
  const right = memberRange(context, column);
  return row.kind === 'total' && left && right ? { kind: 'sumProduct', left, right } : null;
}

/** The inhabitants, whatever the key: kronor per inhabitant need them. */
function populationOf(
  context: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
): Partial<CellDraft> {
  const formula = joinedFormula(context, row, 'population');
  if (context.plan.key.kind !== 'column') {
    const cell = row.cells.weight;
    return cell ? { ...lookOf(context, row, cell), formula } : { formula };
  }
  if (row.kind === 'total') return { role: 'total', content: totalPopulation(context), formula };
  if (!member) return {};
  const isTyped = context.plan.members.some(({ id, population }) => id === member.id && population !== null);
  const content = member.population ? figure(member.population) : text(DASH);
  return { role: isTyped ? 'input' : 'register', content, muted: row.off };
}

function totalPopulation({ outcome }: ScenarioContext): CellContent {
  const joined = outcome.members.filter((member) => member.joined.includes(true));
  const known = joined.flatMap(({ population }) => (population ? [population] : []));
  if (joined.length === 0 || known.length < joined.length) return text(DASH);
  return figure(known.reduce((sum, { n, d }) => ratio(sum.n * d + n * sum.d, sum.d * d)));
}

function weightOf(context: ScenarioContext, row: SheetRow): Partial<CellDraft> {
  if (context.plan.key.kind !== 'column') return { content: EMPTY };
  return { formula: joinedFormula(context, row, 'weight') };
}

/** The share before it is rounded: the weight over all weights. */
function exactOf(context: ScenarioContext, row: SheetRow, member: MemberOutcome | null): Partial<CellDraft> {
  if (row.kind === 'total') {
    const shares = context.outcome.members.flatMap(({ share }) => (share ? [share] : []));
    const isWhole =
      shares.length === context.outcome.members.filter(({ joined }) => joined.includes(true)).length;
    const content = shares.length > 0 && isWhole ? percentage(ratio(1n), EXACT_DECIMALS) : EMPTY;
    return { role: 'total', content, formula: columnFormula(context, row, 'exact') };
  }
  if (!member) return { content: EMPTY };
  const { share } = member;
  if (row.off || !share) return { ...lookOf(context, row, row.cells.share) };
  return {
    role: 'computed',
    content: percentage(share.exact, EXACT_DECIMALS),
    formula: partOfWhole(context, row),
  };
}

/** The member's weight by the key over that of all who take part; in equal parts, one over their number. */
function partOfWhole({ plan, sheetId }: ScenarioContext, row: SheetRow): Formula {
  const column = plan.key.kind === 'equal' ? 'joined' : plan.key.kind === 'column' ? 'weight' : 'population';
  return quotient(cellAt(sheetId, `${row.id}/${column}`), cellAt(sheetId, `financingTotal/${column}`));
}

function shareFormula(context: ScenarioContext, row: SheetRow, member: MemberOutcome | null): Formula | null {
  if (row.kind === 'total') return columnFormula(context, row, 'share');
  return member ? partOfWhole(context, row) : null;
}

function yearFormula(context: ScenarioContext, row: SheetRow, column: string): Formula | null {
  if (row.kind === 'difference') return againstBudget(context, column);
  return columnFormula(context, row, column);
}

function sumFormula(context: ScenarioContext, row: SheetRow): Formula | null {
  return row.kind === 'difference' ? againstBudget(context, 'sum') : yearSum(context, row.id);
}

function againstBudget({ sheetId }: ScenarioContext, column: string): Formula {
  return difference(cellAt(sheetId, `financingTotal/${column}`), cellAt(sheetId, `budgetTotal/${column}`));
}

/** Kronor for each inhabitant: thousands are made kronor first. */
function perInhabitantFormula({ sheetId, outcome }: ScenarioContext, row: string): Formula {
  const sum = cellAt(sheetId, `${row}/sum`);
  const kronor: Formula =
    outcome.unit === 'tkr'
      ? { kind: 'multiply', factors: [sum, { kind: 'number', value: ratio(1000n) }] }
      : sum;
  return quotient(kronor, cellAt(sheetId, `${row}/population`));
}

function ceilingOf(
  { outcome }: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
): Partial<CellDraft> {
  if (!member) return { content: EMPTY };
  const content = member.ceiling ? amount(member.ceiling.amount, outcome.unit) : EMPTY;
  return { role: 'input', content, muted: row.off, mark: null };
}

/** How the member fares against its ceiling, or that it takes no part; whether everything adds up. */
function fateOf(context: ScenarioContext, row: SheetRow): Partial<CellDraft> {
  const cell = row.cells.ceiling;
  const role = ROLES[row.kind] ?? 'label';
  const content = cell?.remark ? text(context.write(cell.remark)) : EMPTY;
  if (row.kind !== 'member') return cell ? { ...lookOf(context, row, cell), role, content } : { role };
  return {
    role,
    content,
    muted: row.off,
    mark: cell?.mark === 'over' || cell?.mark === 'holds' ? cell.mark : null,
  };
}
