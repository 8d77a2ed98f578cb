import type { Unit } from '../../../core/index.ts';
import type { CellCopy } from './copy-of-cell.ts';

/**
 * Cells as an HTML table. A figure says its value exactly for LibreOffice: `sdval`, which it reads only beside a `sdnum`
 * that names the language of its decimal mark (1033: a point). What was typed, and in which unit, is said for this program
 * (`data-typed`). Words say that they are words, to Excel (`mso-number-format`) and to LibreOffice (`sdnum`), so that
 * neither makes a formula of them; their lines stay within one cell of Excel (`mso-data-placement`).
 */
export function writeHtml(rows: readonly (readonly CellCopy[])[], unit: Unit): string {
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<html><head><meta charset="utf-8"></head><body><table data-samkalkyl="${unit}">${body}</table></body></html>`;
}

function cell(copy: CellCopy): string {
  const { text, typed, ceiling } = copy;
  const attributes = [
    valueOf(copy),
    typed === null ? '' : ` data-typed="${escaped(typed)}"`,
    ceiling === null ? '' : ` data-ceiling="${ceiling}"`,
  ];
  return `<td${attributes.join('')}>${escaped(text)}</td>`;
}

function valueOf({ text, figure, fraction }: CellCopy): string {
  if (figure !== null) return ` sdval="${figure}" sdnum="1033;"`;
  if (fraction !== null) return ` sdval="${fraction}" sdnum="1033;0;${percentFormat(fraction)}"`;
  return text === '' ? '' : ` style="mso-number-format:'\\@'" sdnum="1053;0;@"`;
}

/** Whole percents without decimals, others with two; the value has all of them. */
function percentFormat(fraction: string): string {
  return /^-?\d+(\.\d{1,2})?$/.test(fraction) ? '0%' : '0.00%';
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">');
}
