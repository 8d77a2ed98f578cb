import { message, type Message } from '../message.ts';
import { refusal, success, type Result } from '../result.ts';
import { delimitedRows, type TableRow } from './delimited-rows.ts';

/**
 * What stands between the cells of a table of members: a tab, a semicolon, or a comma where nothing else can be meant,
 * for names and figures may hold commas. That is under known headings with no row wider than they are, or where every
 * row is a name and a whole number. Refused: `memberTable.commas` for figures after commas that may be read in two ways.
 */
export function memberSeparator(
  text: string,
  isHeading: (row: TableRow) => boolean,
): Result<string, Message> {
  if (text.includes('\t')) return success('\t');
  if (text.includes(';')) return success(';');
  const rows = delimitedRows(text, ',');
  const [first] = rows;
  if (!first || rows.every(({ cells }) => cells.length === 1)) return success(';');
  const isTable = isHeading(first)
    ? rows.every(({ cells }) => cells.length <= first.cells.length)
    : rows.every(isNameAndNumber);
  if (isTable) return success(',');
  return /,\s*[-\u2212]?\d/.test(text) ? refusal(message('memberTable.commas')) : success(';');
}

function isNameAndNumber({ cells }: TableRow): boolean {
  const [name = '', number = ''] = cells;
  return cells.length === 2 && name !== '' && /^\d[\d \u00a0\u202f]*$/.test(number);
}
