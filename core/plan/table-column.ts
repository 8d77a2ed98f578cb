import type { MessageValue } from '../message.ts';
import { words } from './input-spec.ts';
import type { TableRow } from './delimited-rows.ts';

/** A column in a sentence: ”Folkmängd 2025”, or "kolumn C" where its heading is blank. `column` is counted from 0. */
export function tableColumn(header: TableRow | null, column: number): MessageValue {
  const name = header?.cells[column] ?? '';
  return name === ''
    ? words('table.column', { letter: columnLetter(column) })
    : words('table.columnNamed', { name: cutText(name) });
}

/** A column as a spreadsheet names it: 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** The most of a cell that a sentence repeats. */
const MOST_REPEATED = 60;

/** A cell's text as a sentence repeats it: cut where it is long. */
export function cutText(text: string): string {
  const signs = [...text];
  return signs.length <= MOST_REPEATED ? text : `${signs.slice(0, MOST_REPEATED).join('')}…`;
}
