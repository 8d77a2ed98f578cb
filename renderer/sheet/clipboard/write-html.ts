import type { Unit } from '../../../core/index.ts';
import type { CellCopy } from './copy-of-cell.ts';

/**
 * Cells as an HTML table. A figure says its value exactly for LibreOffice (`sdval`); what was typed, and in which unit,
 * is said for this program (`data-typed`). Words say that they are words, to Excel (`mso-number-format`) and to
 * LibreOffice (`sdnum`), so that neither makes a formula of them.
 */
export function writeHtml(rows: readonly (readonly CellCopy[])[], unit: Unit): string {
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<html><head><meta charset="utf-8"></head><body><table data-samkalkyl="${unit}">${body}</table></body></html>`;
}

function cell({ text, figure, typed, ceiling }: CellCopy): string {
  const attributes = [
    figure === null ? '' : ` sdval="${figure}"`,
    typed === null ? '' : ` data-typed="${escaped(typed)}"`,
    ceiling === null ? '' : ` data-ceiling="${ceiling}"`,
    isWords({ text, figure }) ? ` style="mso-number-format:'\\@'" sdnum="1053;0;@"` : '',
  ];
  return `<td${attributes.join('')}>${escaped(text)}</td>`;
}

/** A percent is no figure of ours to say exactly, but a spreadsheet may read it as one. */
function isWords({ text, figure }: Pick<CellCopy, 'text' | 'figure'>): boolean {
  return figure === null && text !== '' && !/^-?[\d.,]+%$/.test(text);
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r\n?|\n/g, '<br>');
}
