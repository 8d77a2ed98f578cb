import { message } from '../message.ts';
import { decimalText, fixedText } from '../numbers/ratio-text.ts';
import type { CsvColumn } from './csv-columns.ts';
import type { CsvValue } from './csv-text.ts';
import type { WorkbookCell, WorkbookSheet, WriteText } from './workbook.ts';

/** A row of the CSV, beginning with its scenario, its table and its name. */
export type CsvRow = readonly CsvValue[];

/** Rows of the scenarios' sheets that are rows of figures, by the table that they are of. */
const TABLES: readonly (readonly [title: string, row: RegExp])[] = [
  ['sheet.title.budget', /^(?:line:|budgetTotal$)/],
  ['sheet.title.funding', /^(?:funding:|entitled:|overCap:|unused:|toShare$)/],
  [
    'sheet.title.financing',
    /^(?:member:|financingTotal$|difference$|roundingDifference$|hostPart$|unfunded$|unallocated$|surplus$|identity$)/,
  ],
  ['workbook.pools', /^(?:borne:|pool:|adjustment:)/],
];

/** Rows that are words alone: what the rows under them are of. */
const TITLE = /^pool:[^:]+$|:(?:heading|shares)$/;
/** A share has at most four decimals of a percent, as in the terminal's JSON. */
const PERCENT_DECIMALS = 4;

/** A row for each row of figures of a scenario's sheet, with the same figures. */
export function csvRows(
  sheet: WorkbookSheet,
  scenario: string,
  columns: readonly CsvColumn[],
  write: WriteText,
): readonly CsvRow[] {
  const cells = new Map(sheet.cells.map((cell) => [cell.id, cell]));
  const rows = [...new Set(sheet.cells.map(({ id }) => rowId(id)))];
  const basisOf = basisByRow(sheet, rows);
  return TABLES.flatMap(([title, isOfTable]) =>
    rows
      .filter((row) => isOfTable.test(row) && !TITLE.test(row))
      .map((row) => [
        scenario,
        write(message(title)),
        csvField(cells.get(`${row}/name`)),
        ...columns.map(({ id }) =>
          id === 'basis' && basisOf.has(row)
            ? (basisOf.get(row) ?? null)
            : csvField(cells.get(`${row}/${id}`)),
        ),
      ]),
  );
}

function rowId(cell: string): string {
  return cell.slice(0, cell.lastIndexOf('/'));
}

/** Of rows by key: the pool and the part that they are under, for a row alone would not say it. */
function basisByRow(sheet: WorkbookSheet, rows: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map(
    sheet.cells.flatMap(({ id, content }) => (content.kind === 'text' ? [[id, content.text] as const] : [])),
  );
  const pool = (row: string) => words.get(`${/^pool:[^:]+/.exec(row)?.[0] ?? ''}/title`);
  const part = (row: string) => words.get(`${/^pool:[^:]+:part:[^:]*(?=:)/.exec(row)?.[0] ?? ''}/name`);
  const shares = (row: string) =>
    row.includes(':share:') ? words.get(`${row.slice(0, row.indexOf(':share:'))}:shares/name`) : undefined;
  return new Map(
    rows
      .filter((row) => row.startsWith('pool:'))
      .map((row) => [
        row,
        [pool(row), part(row), shares(row)].filter((each) => each !== undefined).join('; '),
      ]),
  );
}

/** Words as words, figures as figures: those of members that take no part are 0, not "–". */
export function csvField(cell: WorkbookCell | undefined): CsvValue {
  if (!cell || cell.content.kind === 'empty') return null;
  if (cell.content.kind === 'text') return cell.content.text;
  const { value, format } = cell.content;
  if (format.one !== null) return value.n === 0n ? (format.zero ?? '0') : format.one;
  if (format.percent) return { figure: decimalText({ n: value.n * 100n, d: value.d }, PERCENT_DECIMALS) };
  return { figure: fixedText(value, format.decimals) };
}
