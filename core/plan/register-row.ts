import { message, type Message } from '../message.ts';
import { parseNumber } from '../numbers/parse-number.ts';
import { refusal, success, type Result } from '../result.ts';
import type { TableRow } from './delimited-rows.ts';
import { isNoFigure } from './no-figure.ts';
import type { Municipality } from './population-register.ts';
import type { RegisterColumns } from './register-columns.ts';
import { registerEntry } from './schema.ts';
import { cutText, tableColumn } from './table-column.ts';
import { yearOfHeading } from './year-of-heading.ts';

/** A municipality as one row of a table has it. */
export type RegisterRow = Municipality & { readonly row: number };

interface Figure {
  readonly year: string;
  readonly column: number;
  readonly text: string;
}

/** The longest name of a municipality, as the register holds it. */
const LONGEST_NAME = 100;

/** Reads one row below the header; `null` for one without a figure, which is a heading or a note. */
export function registerRow(row: TableRow, columns: RegisterColumns): Result<RegisterRow | null, Message> {
  const figures = figuresIn(row, columns).filter(({ text }) => !isNoFigure(text));
  if (figures.length === 0) return success(null);
  const party = partyIn(row, columns);
  if (!party.ok) return party;
  const population: Record<string, number> = {};
  for (const figure of figures) {
    const read = readFigure(row, columns, figure);
    if (!read.ok) return read;
    population[read.value.year] = read.value.inhabitants;
  }
  return success({ row: row.number, ...party.value, population });
}

function figuresIn({ cells }: TableRow, { figures }: RegisterColumns): readonly Figure[] {
  const cell = (column: number) => cells[column] ?? '';
  if (figures.kind === 'long')
    return [{ year: cell(figures.year), column: figures.population, text: cell(figures.population) }];
  return figures.years.map(({ column, year }) => ({ year: String(year), column, text: cell(column) }));
}

function readFigure(
  row: TableRow,
  { header, figures }: RegisterColumns,
  { year, column, text }: Figure,
): Result<{ readonly year: string; readonly inhabitants: number }, Message> {
  const read = yearOfHeading(year);
  if (read === null) {
    const at = figures.kind === 'long' ? figures.year : column;
    return refused('yearUnreadable', row, { column: tableColumn(header, at), text: cutText(year) });
  }
  const inhabitants = inhabitantsOf(text);
  return inhabitants === null
    ? refused('figure', row, { column: tableColumn(header, column), text: cutText(text) })
    : success({ year: String(read), inhabitants });
}

/** 45,000 is 45 in Swedish and 45 000 in English: nobody's inhabitants are guessed (N4). */
const AMBIGUOUS = /,\d{3}$/;

/** A whole number of the register's size, with spaces between thousands or none; arithmetic is no register's figure. */
function inhabitantsOf(text: string): number | null {
  const isFigure = !text.startsWith('=') && !AMBIGUOUS.test(text);
  const read = isFigure ? parseNumber(text, { language: 'sv', suffixes: [] }) : null;
  const count = registerEntry.shape.population.valueType.safeParse(
    read?.ok ? Number(read.value.value) : null,
  );
  return count.success ? count.data : null;
}

function partyIn(
  row: TableRow,
  { header, code, name, county }: RegisterColumns,
): Result<Omit<Municipality, 'population'>, Message> {
  const cell = (column: number | null) => (column === null ? '' : oneLine(row.cells[column] ?? ''));
  const column = tableColumn(header, code);
  const [, digits, beside = ''] = /^(\d{2,4})(?:\s+(.+))?$/.exec(cell(code)) ?? [];
  if (cell(code) === '') return refused('codeMissing', row, { column });
  if (digits === undefined) return refused('codeUnreadable', row, { column, text: cutText(cell(code)) });
  const called = beside || (name === code ? '' : cell(name));
  if (called === '') return refused('nameMissing', row, { column: tableColumn(header, name), code: digits });
  if (called.length > LONGEST_NAME)
    return refused('nameTooLong', row, { column: tableColumn(header, name), count: LONGEST_NAME });
  return success({ code: wholeCode(digits), name: called, county: cell(county).slice(0, LONGEST_NAME) });
}

/** A county has two digits and a municipality four: of three, a spreadsheet has dropped the zero first. */
function wholeCode(digits: string): string {
  return digits.length === 3 ? `0${digits}` : digits;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function refused(reason: string, row: TableRow, values: Message['values']): Result<never, Message> {
  return refusal(message(`registerTable.${reason}`, { row: row.number, ...values }));
}
