import { cellText } from './cell-text.ts';

/** A figure is canonical decimal text; everything else is somebody's words. */
export type CsvValue = string | { readonly figure: string } | null;

/** What spreadsheets take for the beginning of a formula, the full-width forms with it. */
const FORMULA_START = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV for spreadsheets: `;`, CRLF, a byte order mark so that å, ä and ö are read right. Words are always
 * quoted, and an apostrophe is put before those that a spreadsheet would take for a formula; figures are never quoted
 * and keep their minus, with a decimal comma in Swedish.
 */
export function csvText(rows: readonly (readonly CsvValue[])[], language: 'sv' | 'en'): string {
  const line = (row: readonly CsvValue[]) => row.map((value) => field(value, language)).join(';');
  return BYTE_ORDER_MARK + rows.map((row) => `${line(row)}\r\n`).join('');
}

function field(value: CsvValue, language: 'sv' | 'en'): string {
  if (value === null) return '';
  if (typeof value === 'object') return language === 'sv' ? value.figure.replace('.', ',') : value.figure;
  return `"${guarded(value).replace(/"/g, '""')}"`;
}

/** Looked at before control characters are stripped, and after: both may begin with a formula's sign. */
function guarded(words: string): string {
  const clean = cellText(words);
  return FORMULA_START.test(words) || FORMULA_START.test(clean) ? `'${clean}` : clean;
}
