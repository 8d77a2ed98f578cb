import type { Plan, Sheet, SheetCell } from '../../core/index.ts';
import type { Settings } from '../host/host.ts';
import { remarkText } from '../remarks/remark-text.ts';
import { cellText } from '../sheet/cells/cell-text.ts';
import { inputTextOf } from '../sheet/editing/input-text.ts';
import { sheetMapOf } from '../sheet/layout/sheet-map.ts';
import type { CellAddress } from '../store/document-store.ts';
import type { Format, Translator } from '../text/use-text.ts';
import { searchText } from './found-text.ts';

/** A cell of the sheet and everything that it can be found by. */
export interface CellTexts {
  readonly address: CellAddress;
  /** As `searchText` reads them. */
  readonly texts: readonly string[];
}

export interface Reading {
  readonly plan: Plan;
  readonly scenario: string;
  readonly sheet: Sheet;
  readonly text: Translator;
  readonly format: Format;
  readonly language: Settings['language'];
}

/** Every cell that can be selected, in the sheet's order: what is shown in it, what was typed in it, what is noted of it. */
export function cellTexts(reading: Reading): readonly CellTexts[] {
  const { sheet } = reading;
  const rows = new Map(sheet.sections.flatMap((section) => section.rows.map((row) => [row.id, row])));
  return sheetMapOf(sheet).rows.flatMap(({ id, stops }) =>
    stops.flatMap(({ column }) => {
      const cell = rows.get(id)?.cells[column];
      const texts = cell ? textsOf(cell, reading) : [];
      return texts.length > 0 ? [{ address: { row: id, column }, texts }] : [];
    }),
  );
}

function textsOf(cell: SheetCell, { plan, scenario, text, format, language }: Reading): readonly string[] {
  const { main, exact } = cellText(cell.value, format, text.text);
  const texts = [
    main,
    exact ?? '',
    cell.remark ? text.text(cell.remark) : '',
    inputTextOf(plan, scenario, cell, language),
    cell.noted ? remarkText(cell.noted, text) : '',
  ];
  return [...new Set(texts.filter((each) => each !== ''))].map(searchText);
}
