import type { FigureFormat, Workbook } from './workbook.ts';

/** A true minus, as on screen; a spreadsheet would write a hyphen. */
const MINUS = '"\u2212"';

/**
 * The spreadsheet's code for how a figure is shown. Separators follow the reader's own settings: `#,##0` is written
 * `186 560` on a Swedish computer. `over` puts a triangle before the figure, so that the colour does not stand alone.
 */
export function numberFormat(format: FigureFormat, over: boolean, language: Workbook['language']): string {
  if (format.one !== null) return `[=1]${quoted(format.one)};[=0]${quoted(format.zero ?? '0')};0`;
  const shape = figureShape(format, language);
  const lead = over ? '"\u25b2"* ' : '';
  const plus = format.signed ? '"+"' : '';
  const zero = format.zero === null ? shape : quoted(format.zero);
  return `${lead}${plus}${shape};${lead}${MINUS}${shape};${zero}`;
}

function figureShape({ percent, decimals }: FigureFormat, language: Workbook['language']): string {
  const figure = (percent ? '0' : '#,##0') + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  if (!percent) return figure;
  return language === 'sv' ? `${figure}"\u00a0"%` : `${figure}%`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '')}"`;
}
