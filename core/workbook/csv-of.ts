import { message } from '../message.ts';
import { decimalText, fixedText } from '../numbers/ratio-text.ts';
import type { Plan } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { csvText, type CsvValue } from './csv-text.ts';
import { scenarioSheetId, type OutcomeOf } from './scenario-context.ts';
import { workbookOf } from './workbook-of.ts';
import type { WorkbookCell, WorkbookSheet, WriteText } from './workbook.ts';

/** Rows of the scenarios' sheets that are rows of figures. */
const TABLES: readonly (readonly [table: 'budget' | 'financing', row: RegExp])[] = [
  ['budget', /^(?:line:|budgetTotal$)/],
  [
    'financing',
    /^(?:member:|financingTotal$|difference$|roundingDifference$|hostPart$|unfunded$|unallocated$|surplus$)/,
  ],
];

/** A share has at most four decimals of a percent, as in the terminal's JSON; a figure at most two. */
const PERCENT_DECIMALS = 4;

/**
 * The scenarios' figures as one table that any spreadsheet and script reads: a row for each row of each scenario's
 * sheet, the same cells as the workbook's. Semicolons, CRLF, a byte order mark; decimal comma in Swedish.
 */
export function csvOf(
  plan: Plan,
  scenarioIds: readonly string[],
  outcomeOf: OutcomeOf,
  write: WriteText,
): string {
  const workbook = workbookOf(plan, scenarioIds, outcomeOf, write);
  const columns = columnsOf(plan, write);
  const rows = scenarioIds.flatMap((id) => {
    const sheet = workbook.sheets.find((each) => each.id === scenarioSheetId(id));
    const name = scenarioHeadOf(plan, id)?.name ?? id;
    return sheet ? sheetRows(sheet, name, columns, write) : [];
  });
  const head = ['scenario', 'table', 'row'].map((name) => write(message(`workbook.csv.${name}`)));
  return csvText([[...head, ...columns.map(({ title }) => title)], ...rows], workbook.language);
}

interface CsvColumn {
  readonly id: string;
  readonly title: string;
}

function columnsOf(plan: Plan, write: WriteText): readonly CsvColumn[] {
  const title = (id: string, code: string, values: Parameters<typeof message>[1] = {}): CsvColumn => ({
    id,
    title: write(message(code, values)),
  });
  const unit = { kind: 'message', message: message(`unit.${plan.unit}`) } as const;
  return [
    title('basis', 'sheet.column.basis'),
    title('joined', 'sheet.column.joined'),
    title('population', 'sheet.column.inhabitants'),
    title('weight', 'workbook.csv.weight'),
    title('exact', 'workbook.csv.exact'),
    title('share', 'workbook.csv.share'),
    ...plan.years.map(({ year }) => title(`y${year}`, 'sheet.column.year', { year })),
    title('sum', 'sheet.column.sum'),
    title('perInhabitant', 'sheet.column.perInhabitant'),
    title('ceiling', 'workbook.column.ceiling', { unit }),
    title('fate', 'workbook.column.fate'),
    title('note', 'sheet.column.note'),
  ];
}

function sheetRows(
  sheet: WorkbookSheet,
  scenario: string,
  columns: readonly CsvColumn[],
  write: WriteText,
): readonly (readonly CsvValue[])[] {
  const cells = new Map(sheet.cells.map((cell) => [cell.id, cell]));
  const ids = [...new Set(sheet.cells.map(({ id }) => id.slice(0, id.lastIndexOf('/'))))];
  return TABLES.flatMap(([table, isOfTable]) =>
    ids
      .filter((id) => isOfTable.test(id))
      .map((id) => [
        scenario,
        write(message(`sheet.title.${table}`)),
        fieldOf(cells.get(`${id}/name`)),
        ...columns.map((column) => fieldOf(cells.get(`${id}/${column.id}`))),
      ]),
  );
}

/** Words as words, figures as figures: those of members that take no part are 0, not "–". */
function fieldOf(cell: WorkbookCell | undefined): CsvValue {
  if (!cell || cell.content.kind === 'empty') return null;
  if (cell.content.kind === 'text') return cell.content.text;
  const { value, format } = cell.content;
  if (format.one !== null) return value.n === 0n ? (format.zero ?? '0') : format.one;
  if (format.percent) return { figure: decimalText({ n: value.n * 100n, d: value.d }, PERCENT_DECIMALS) };
  return { figure: fixedText(value, format.decimals) };
}
