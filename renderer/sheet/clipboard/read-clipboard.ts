import type { CeilingKind, Unit } from '../../../core/index.ts';
import { NO_COPY, wordsCopy, type CellCopy } from './copy-of-cell.ts';
import { readHtmlTable, type HtmlCell, type HtmlTable } from './read-html.ts';
import { readTsv } from './read-tsv.ts';

/** What the clipboard holds, in the forms that a sheet reads; empty for what it has not. */
export interface ClipboardText {
  readonly text: string;
  readonly html: string;
}

/** The same when it is written: both forms of one block. */
export type Block = readonly (readonly CellCopy[])[];

/**
 * The cells on the clipboard. The HTML is read where it says figures exactly, as this program's own and LibreOffice's
 * does, or where there is no text; else the text, which is what the other program shows. `null` for neither.
 */
export function readClipboard({ text, html }: ClipboardText, unit: Unit): Block | null {
  const table = readHtmlTable(html);
  if (table && (text === '' || isExact(table))) return ofTable(table, unit);
  return text === '' ? null : readTsv(text).map((row) => row.map(wordsCopy));
}

function isExact({ rows, unit }: HtmlTable): boolean {
  return unit !== null || rows.some((row) => row.some(({ figure }) => figure !== null));
}

/** What was typed in thousands of kronor is not what is typed in kronor: then the figures are read as shown. */
function ofTable({ rows, unit: from }: HtmlTable, unit: Unit): Block {
  const isSameUnit = from !== null && (from === 'tkr') === (unit === 'tkr');
  return rows.map((row) => row.map((cell) => copyOf(cell, from !== null, isSameUnit)));
}

function copyOf({ text, figure, typed, ceiling }: HtmlCell, isOurs: boolean, isSameUnit: boolean): CellCopy {
  // Another program's percent is a fraction: what it shows says that it is a percent.
  const exact = text.endsWith('%') ? null : figure;
  const own = isOurs ? (isSameUnit ? typed : null) : exact;
  return { ...NO_COPY, text, figure: exact, typed: own, ceiling: isOurs ? kindOf(ceiling) : null };
}

const KINDS: readonly CeilingKind[] = ['year', 'average', 'period'];

function kindOf(text: string | null): CeilingKind | null {
  return KINDS.find((kind) => kind === text) ?? null;
}
