import { message, type Message } from '../message.ts';
import { refusal, success, type Result } from '../result.ts';
import type { TableRow } from './delimited-rows.ts';
import { nameKey } from './name-key.ts';
import { yearOfHeading } from './year-of-heading.ts';

/** Where a table of inhabitants has what; columns are counted from 0. */
export interface RegisterColumns {
  readonly header: TableRow;
  readonly code: number;
  /** The code's own column where both stand in one: `0114 Upplands Väsby`. */
  readonly name: number;
  readonly county: number | null;
  readonly figures: RegisterFigures;
}

export type RegisterFigures =
  /** A column a year. */
  | { readonly kind: 'wide'; readonly years: readonly YearColumn[] }
  /** A row a year: the year in one column, the inhabitants in another. */
  | { readonly kind: 'long'; readonly year: number; readonly population: number };

export interface YearColumn {
  readonly column: number;
  readonly year: number;
}

const CODE = ['kod', 'kommunkod', 'regionkod', 'code', 'region code', 'municipality code'];
const NAME = ['kommun', 'kommunnamn', 'namn', 'region', 'municipality', 'name'];
const COUNTY = ['län', 'länsnamn', 'county'];
const YEAR = ['år', 'year'];
const POPULATION = ['folkmängd', 'invånare', 'antal invånare', 'befolkning', 'population', 'inhabitants'];
/** A cell that begins with a code, and one that has the name after it. */
const CODE_FIRST = /^\d{2,4}(?:\s|$)/;
const CODE_AND_NAME = /^\d{2,4}\s+\S/;

/**
 * Finds the header row, below any title, and its columns: by their headings, or where those are blank or other words by
 * what stands under them and by their order, code, name, county. `registerTable.noHeader`, `noYear`, `yearColumnTwice`.
 */
export function registerColumns(rows: readonly TableRow[]): Result<RegisterColumns, Message> {
  const header = rows.find(isRegisterHeader);
  if (!header) return refusal(whyNoHeader(rows));
  const figures = figuresIn(header);
  const twice = figures.kind === 'wide' ? yearTwice(figures.years) : undefined;
  if (twice !== undefined)
    return refusal(message('registerTable.yearColumnTwice', { row: header.number, year: twice }));
  const below = rows.filter(({ number }) => number > header.number);
  return success({ header, ...partyColumns(header, figures, below), figures });
}

/** Whether a row says where the years are: in headings of their own, or in a column beside the inhabitants. */
export function isRegisterHeader(row: TableRow): boolean {
  const [first] = yearColumns(row);
  if (first) return row.cells.slice(0, first.column).every((cell) => !/\d/.test(cell));
  return columnOf(row, YEAR) !== null && columnOf(row, POPULATION) !== null;
}

function whyNoHeader(rows: readonly TableRow[]): Message {
  const named = rows.find((row) => columnOf(row, [...CODE, ...NAME]) !== null);
  return named ? message('registerTable.noYear', { row: named.number }) : message('registerTable.noHeader');
}

/** The first column is never a year: Vansbro's code is 2021. */
function yearColumns({ cells }: TableRow): readonly YearColumn[] {
  return cells.flatMap((cell, column) => {
    const year = column === 0 ? null : yearOfHeading(cell);
    return year === null ? [] : [{ column, year }];
  });
}

function figuresIn(header: TableRow): RegisterFigures {
  const years = yearColumns(header);
  if (years.length > 0) return { kind: 'wide', years };
  return { kind: 'long', year: columnOf(header, YEAR) ?? 0, population: columnOf(header, POPULATION) ?? 0 };
}

function yearTwice(years: readonly YearColumn[]): number | undefined {
  return years.find(({ year }, place) => years.findIndex((other) => other.year === year) < place)?.year;
}

type PartyColumns = Pick<RegisterColumns, 'code' | 'name' | 'county'>;

/** By their headings where those say it, else by what stands in them and by their place. */
function partyColumns(header: TableRow, figures: RegisterFigures, rows: readonly TableRow[]): PartyColumns {
  const end = figures.kind === 'wide' ? (figures.years[0]?.column ?? 0) : figures.year;
  const columns = header.cells.map((_, column) => column).slice(0, end);
  const county = columnOf(header, COUNTY);
  const named = columnOf(header, NAME);
  const holds = (pattern: RegExp) => (column: number) =>
    rows.some(({ cells }) => pattern.test(cells[column] ?? ''));
  const code = columnOf(header, CODE) ?? columns.find(holds(CODE_FIRST)) ?? named ?? 0;
  if (holds(CODE_AND_NAME)(code)) return { code, name: code, county };
  const name = named === null || named === code ? besides(columns, [code, county]) : named;
  return { code, name: name ?? code, county: county ?? besides(columns, [code, name]) };
}

/** The first of the columns that is none of these. */
function besides(columns: readonly number[], taken: readonly (number | null)[]): number | null {
  return columns.find((column) => !taken.includes(column)) ?? null;
}

function columnOf({ cells }: TableRow, headings: readonly string[]): number | null {
  const column = cells.findIndex((cell) => headings.includes(nameKey(cell).replace(/\s+/g, ' ')));
  return column < 0 ? null : column;
}
