import type { FigureFormat, Workbook, WorkbookCell } from './workbook.ts';

/**
 * Room between a figure and the line to its right: as wide as a parenthesis. Not an indent: LibreOffice draws the same
 * right indent differently from row to row.
 */
const ROOM = '_)';
/** Signs before what is marked, so that the colour does not stand alone (design rule 6). */
const SIGNS = { over: '\u25b2', holds: '\u2713', error: '' } as const;

/** A true minus, as on screen; a spreadsheet would write a hyphen. */
const MINUS = '"\u2212"';

/**
 * The spreadsheet's code for how a figure is shown. Separators follow the reader's own settings: `#,##0` is written
 * `186 560` on a Swedish computer. A mark's sign stands to the left in the cell, the figure to the right.
 */
export function numberFormat(
  format: FigureFormat,
  mark: WorkbookCell['mark'],
  language: Workbook['language'],
): string {
  if (format.one !== null) return `[=1]${quoted(format.one)};[=0]${quoted(format.zero ?? '0')};0`;
  const shape = figureShape(format, language);
  const sign = mark ? SIGNS[mark] : '';
  const lead = sign === '' ? '' : `${quoted(sign)}* `;
  const plus = format.signed ? '"+"' : '';
  const zero = format.zero === null ? lead + shape : quoted(format.zero) + ROOM;
  return `${lead}${plus}${shape};${lead}${MINUS}${shape};${zero}`;
}

/** The code for text: its mark's sign before it, and room where it stands to the right. `null` where it needs none. */
export function textFormat(mark: WorkbookCell['mark'], isRight: boolean): string | null {
  const sign = mark ? SIGNS[mark] : '';
  if (sign === '' && !isRight) return null;
  return (sign === '' ? '' : quoted(`${sign} `)) + '@' + (isRight ? ROOM : '');
}

function figureShape({ percent, decimals }: FigureFormat, language: Workbook['language']): string {
  const figure = (percent ? '0' : '#,##0') + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  const sign = language === 'sv' ? '"\u00a0"%' : '%';
  return figure + (percent ? sign : '') + ROOM;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '')}"`;
}
