import type { CellCopy } from './copy-of-cell.ts';

/** What spreadsheets take for the beginning of a formula, the full-width forms with it. */
const FORMULA_START = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * Cells as text with tabs between them, as spreadsheets exchange it: a cell that holds a tab, a line's end or begins
 * with a quotation mark stands in quotation marks. Words that would be taken for a formula have an apostrophe first.
 */
export function writeTsv(rows: readonly (readonly CellCopy[])[]): string {
  return rows.map((row) => row.map(field).join('\t')).join('\r\n');
}

function field({ text, figure, fraction }: CellCopy): string {
  if (figure !== null || fraction !== null) return text;
  const words = FORMULA_START.test(text) ? `'${text}` : text;
  return /^"|[\t\r\n]/.test(words) ? `"${words.replace(/"/g, '""')}"` : words;
}
