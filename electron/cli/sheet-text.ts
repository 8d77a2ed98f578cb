import {
  decimalText,
  formatMoney,
  formatPercent,
  formatRatio,
  type Language,
  type Sheet,
  type SheetCell,
  type SheetRow,
  type SheetSection,
  type Unit,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { textTable } from './text-table.ts';

/** Columns that a terminal leaves to the window: the tick, the lines' notes and what they are worked out from. */
const LEFT_OUT: readonly string[] = ['joined', 'note', 'basis'];

/** Budget and financing as two tables, with the same rows and figures as the window's sheet. */
export function sheetText(sheet: Sheet, unit: Unit, translator: Translator): string {
  return sheet.sections.map((section) => sectionText(section, unit, translator)).join('\n');
}

function sectionText(section: SheetSection, unit: Unit, translator: Translator): string {
  const { text } = translator;
  const columns = section.columns.filter(({ id }) => !LEFT_OUT.includes(id));
  const head = columns.map(({ heading }) => text(heading));
  const rows = section.rows.map((row) => columns.map(({ id }) => rowCellText(row, id, unit, translator)));
  const table = textTable({ right: columns.map(({ align }) => align === 'right'), rows: [head, ...rows] });
  return `${text(section.title)}: ${text(section.subtitle)}\n${table}`;
}

function rowCellText(row: SheetRow, column: string, unit: Unit, translator: Translator): string {
  const cell = row.cells[column];
  if (!cell) return '';
  const value = valueText(cell, unit, translator);
  const isBesideWords = column === 'ceiling' || column === 'name';
  const remark = isBesideWords && cell.remark ? translator.text(cell.remark) : '';
  return column === 'name' ? value + remark : [value, remark].filter((part) => part !== '').join('  ');
}

function valueText({ value }: SheetCell, unit: Unit, { text, language }: Translator): string {
  switch (value.kind) {
    case 'money':
      return formatMoney(value.value, unit, { language, display: 'plan' });
    case 'percent':
      return formatPercent(value.value, value.decimals, language);
    case 'share':
      return formatPercent(value.rounded, value.decimals, language);
    case 'number':
      return formatRatio(value.value, value.decimals, language);
    case 'text':
      return value.text;
    case 'message':
      return text(value.message);
    case 'boolean':
      return '';
    case 'none':
      return '–';
    case 'empty':
      return '';
  }
}

/** `+44 640`, `−60 000`, `0`: a difference is always signed. */
export function signed(figure: string, isPositive: boolean): string {
  return isPositive ? `+${figure}` : figure;
}

/** A fraction of one as percent with one decimal, signed; "–" where there is none. */
export function changeText(change: { n: bigint; d: bigint } | null, language: Language): string {
  if (change === null) return '–';
  const isAboveZero = change.n > 0n && decimalText({ n: change.n * 100n, d: change.d }, 1) !== '0';
  return signed(formatPercent(change, 1, language), isAboveZero);
}
