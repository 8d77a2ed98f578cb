import { message, type Message } from '../message.ts';
import { refusal, success, type Result } from '../result.ts';
import { delimitedRows, type TableRow } from './delimited-rows.ts';
import type { Municipality, PopulationRegister } from './population-register.ts';
import {
  isRegisterHeader,
  registerColumns,
  type RegisterColumns,
  type RegisterFigures,
} from './register-columns.ts';
import { registerRow, type RegisterRow } from './register-row.ts';
import { LIMITS } from './schema.ts';

const SEPARATORS = ['\t', ';', ','];
/** As many as a plan has members at most. */
const MOST = LIMITS.members;

/**
 * Reads a register of inhabitants from a table (K7) as Statistics Sweden and Excel give it: text with tabs, semicolons
 * or commas between the cells, a header row below any title, a code of two to four digits (three have lost a zero
 * first), a name beside it or in the same cell, a county or none, then a column a calendar year, or a column of years
 * and one of inhabitants. Rows without a figure are headings and notes, and passed over. The register has no source,
 * table or licence: the table does not say them. Refused with the row and the column: `registerTable.noHeader`,
 * `noYear`, `yearColumnTwice`, `yearUnreadable`, `codeMissing`, `codeUnreadable`, `nameMissing`, `nameTooLong`,
 * `figure`, `codeTwice`, `noRows`, `tooMany`. Never throws.
 */
export function readRegisterTable(text: string): Result<PopulationRegister, Message> {
  const rows = rowsOf(text);
  const columns = registerColumns(rows);
  if (!columns.ok) return columns;
  const read = readRows(rows, columns.value);
  if (!read.ok) return read;
  const entries = entriesOf(read.value, columns.value.figures.kind);
  return entries.ok ? success(registerOf(entries.value)) : entries;
}

/** By the separator that gives a header row; where none does, one that divides some row. */
function rowsOf(text: string): readonly TableRow[] {
  const tables = SEPARATORS.map((separator) => delimitedRows(text, separator));
  const isDivided = (rows: readonly TableRow[]) => rows.some(({ cells }) => cells.length > 1);
  return tables.find((rows) => rows.some(isRegisterHeader)) ?? tables.find(isDivided) ?? [];
}

function readRows(
  rows: readonly TableRow[],
  columns: RegisterColumns,
): Result<readonly RegisterRow[], Message> {
  const read: RegisterRow[] = [];
  for (const row of rows) {
    if (row.number <= columns.header.number) continue;
    const each = registerRow(row, columns);
    if (!each.ok) return each;
    if (each.value) read.push(each.value);
  }
  return success(read);
}

/** In a table with a row a year, the rows of one code are one municipality. */
function entriesOf(
  rows: readonly RegisterRow[],
  kind: RegisterFigures['kind'],
): Result<readonly Municipality[], Message> {
  const entries = new Map<string, Municipality>();
  const seen = new Map<string, number>();
  for (const { row, ...entry } of rows) {
    const { code, population } = entry;
    const only = kind === 'long' ? `${code} ${Object.keys(population).join()}` : code;
    const first = seen.get(only);
    if (first !== undefined) return refusal(message('registerTable.codeTwice', { row, code, first }));
    seen.set(only, row);
    const known = entries.get(code);
    entries.set(code, known ? { ...known, population: { ...known.population, ...population } } : entry);
  }
  if (entries.size === 0) return refusal(message('registerTable.noRows'));
  if (entries.size > MOST) return refusal(message('registerTable.tooMany', { count: MOST }));
  return success([...entries.values()]);
}

function registerOf(entries: readonly Municipality[]): PopulationRegister {
  const years = new Set(entries.flatMap(({ population }) => Object.keys(population).map(Number)));
  return {
    format: 'samkalkyl/population-register',
    version: 1,
    source: '',
    table: '',
    licence: '',
    years: [...years].sort((a, b) => a - b),
    entries: [...entries],
  };
}
