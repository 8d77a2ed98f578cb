import type { MessageValue } from '../message.ts';
import { lettersAt } from '../numbers/letters.ts';
import { words } from './input-spec.ts';
import type { TableRow } from './delimited-rows.ts';

/** A column in a sentence: ”Folkmängd 2025”, or "kolumn C" where its heading is blank. `column` is counted from 0. */
export function tableColumn(header: TableRow | null, column: number): MessageValue {
  const name = header?.cells[column] ?? '';
  return name === ''
    ? words('table.column', { letter: lettersAt(column) })
    : words('table.columnNamed', { name: cutText(name) });
}

/** The most of a cell that a sentence repeats. */
const MOST_REPEATED = 60;

/** A cell's text as a sentence repeats it: cut where it is long. */
export function cutText(text: string): string {
  const signs = [...text];
  return signs.length <= MOST_REPEATED ? text : `${signs.slice(0, MOST_REPEATED).join('')}…`;
}
