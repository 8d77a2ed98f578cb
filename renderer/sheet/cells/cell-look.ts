import type { Message, SheetCell, SheetColumn, SheetRow } from '../../../core/index.ts';
import type { Format, Translator } from '../../text/use-text.ts';
import { isCovering } from '../formula/name-of-cell.ts';
import type { GridRow } from '../layout/grid-rows.ts';
import { coversOf } from '../layout/stops.ts';
import { cellContent, type CellContent } from './cell-content.ts';
import { cellLabel } from './cell-label.ts';

/** All that is drawn of a cell but the marks on it: what follows from the sheet alone. */
export interface CellLook {
  /** Of the element in the grid's cell, by name; those left out are not there. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: CellContent;
  /** What a screen reader says of it; `null` for a place that is no cell. */
  readonly label: string | null;
  /** `null` for what is no cell of the sheet: the row that adds a member. */
  readonly readOnly: boolean | null;
}

/** What a cell's look follows from. */
export interface LookParts {
  readonly row: GridRow;
  readonly columns: readonly SheetColumn[];
  /** The grid's column; a cell that covers several has the address of one of them. */
  readonly gridColumn: SheetColumn;
  /** Whether a group of columns begins here. */
  readonly boundary: boolean;
  /** What the base has, for a cell in which the scenario has its own value. */
  readonly baseOf: (override: NonNullable<SheetCell['override']>) => Message | null;
  readonly format: Format;
  readonly text: Translator;
}

export function cellLook(parts: LookParts): CellLook {
  const { row } = parts;
  return row.kind === 'add' ? addLook(parts) : sheetCellLook(row, parts);
}

/** The column of a cell's address, by the grid's column in which it begins. */
export function columnIn(row: Pick<GridRow, 'kind'>, gridColumn: string): string {
  return coversOf(row.kind).find(({ from }) => from === gridColumn)?.column ?? gridColumn;
}

/** A place that can be stood on and holds nothing. */
const EMPTY: SheetCell = {
  value: { kind: 'empty' },
  origin: 'label',
  edit: null,
  override: null,
  mark: null,
  remark: null,
  issues: [],
  noted: null,
};

function sheetCellLook(
  row: SheetRow,
  { columns, gridColumn, boundary, baseOf, format, text }: LookParts,
): CellLook {
  const id = columnIn(row, gridColumn.id);
  const column = columns.find((each) => each.id === id) ?? gridColumn;
  const cell = row.cells[column.id] ?? EMPTY;
  const { value, override } = cell;
  const rowName = nameOfRow(row, text);
  const differs = row.kind === 'difference' && value.kind === 'money' && value.value !== 0n;
  const heading = isCovering(row, column.id) && column.id !== 'name' ? null : column;
  return {
    attributes: {
      class: 'sheet-cell',
      'data-column': column.year === null ? column.id : 'year',
      'data-align': column.align,
      'data-origin': cell.origin,
      'data-kind': value.kind,
      ...(cell.mark && { 'data-mark': cell.mark }),
      ...(boundary && { 'data-boundary': 'true' }),
      ...(row.off && { 'data-off': 'true' }),
      ...(cell.edit?.kind === 'input' && { 'data-input': 'true' }),
      ...(value.kind === 'none' && value.error && { 'data-missing': 'true' }),
      ...(differs && { 'data-differs': 'true' }),
      ...(override && { 'data-override': 'true' }),
      ...(cell.noted && { 'data-noted': 'true' }),
    },
    content: cellContent({ cell, rowName, differs }, format, text),
    label: cellLabel({ rowName, column: heading, cell, base: override && baseOf(override) }, format, text),
    readOnly: cell.edit === null,
  };
}

/** The row that adds a member is one cell to stand on, over two columns; beside it nothing stands. */
function addLook({ gridColumn: { id, align }, boundary, text }: LookParts): CellLook {
  const isName = id === 'name';
  if (!isName && id !== 'joined') {
    const attributes = { class: 'sheet-cell', ...(boundary && { 'data-boundary': 'true' }) };
    return { attributes, content: { kind: 'nothing' }, label: null, readOnly: null };
  }
  const label = text.t('sheet.addMember');
  return {
    attributes: { class: 'sheet-cell sheet-add', 'data-add': 'true', 'data-column': id, 'data-align': align },
    content: isName ? { kind: 'words', words: label } : { kind: 'add' },
    label: isName ? label : null,
    readOnly: null,
  };
}

function nameOfRow({ cells }: SheetRow, text: Translator): string {
  const value = cells['name']?.value;
  if (value?.kind === 'text') return value.text;
  return value?.kind === 'message' ? text.text(value.message) : '';
}
