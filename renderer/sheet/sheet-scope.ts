import type { GridApi } from 'ag-grid-community';
import type { Sheet, SheetCell, SheetRow, SheetSection } from '../../core/index.ts';
import { documentStore, select, type CellAddress } from '../store/document-store.ts';
import { focusCell } from './grid/grid-focus.ts';
import type { GridRow } from './layout/grid-rows.ts';
import type { IsFilled } from './layout/edge.ts';
import { moved, type Move, type MoveOptions } from './layout/move.ts';
import { addressAt, firstCell, placeOf, type SheetMap } from './layout/sheet-map.ts';

/** What a key or a pointer in the sheet acts on: the sheet in sight, where its cells stand, and the grids that draw it. */
export interface SheetScope {
  readonly sheet: Sheet;
  readonly map: SheetMap;
  readonly grids: Map<SheetSection['id'], GridApi<GridRow>>;
}

/** The selected cell's address; the first cell where what was selected is gone. */
export function activeAddress({ map }: Pick<SheetScope, 'map'>): CellAddress | null {
  const { selection } = documentStore.getState();
  return placeOf(map, selection) ? selection : firstCell(map);
}

/** The sheet and where its cells stand, without what draws it. */
export type SheetPlaces = Pick<SheetScope, 'sheet' | 'map'>;

export function cellAt({ sheet }: SheetPlaces, { row, column }: CellAddress): SheetCell | undefined {
  return rowsById(sheet).get(row)?.cells[column];
}

const indexes = new WeakMap<Sheet, ReadonlyMap<string, SheetRow>>();

function rowsById(sheet: Sheet): ReadonlyMap<string, SheetRow> {
  const known = indexes.get(sheet);
  if (known) return known;
  const index = new Map(sheet.sections.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
  indexes.set(sheet, index);
  return index;
}

/** Whether something stands in a cell: what blocks are made of. */
export function isFilledIn(scope: SheetPlaces): IsFilled {
  return (place) => {
    const address = addressAt(scope.map, place);
    const kind = address && cellAt(scope, address)?.value.kind;
    return kind !== null && kind !== undefined && kind !== 'empty';
  };
}

/** Selects a cell and gives it the keyboard. */
export function goTo(scope: SheetScope, address: CellAddress): void {
  select(address);
  focusCell(scope.grids, scope.map, address);
}

/** Rows that PageUp and PageDown pass. */
const PAGE_ROWS = 10;

export function moveOptions(scope: SheetPlaces): MoveOptions {
  return { pageRows: PAGE_ROWS, isFilled: isFilledIn(scope) };
}

/** Moves the selection; answers `false` where Tab leaves the sheet. */
export function go(scope: SheetScope, move: Move): boolean {
  const from = activeAddress(scope);
  const to = from && moved(scope.map, from, move, moveOptions(scope));
  if (to) goTo(scope, to);
  return to !== null;
}

/** The keyboard comes in from outside: to the active cell, wherever it is. */
export function enterSheet(scope: SheetScope): boolean {
  const address = activeAddress(scope);
  if (address) goTo(scope, address);
  return address !== null;
}
