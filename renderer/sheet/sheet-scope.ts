import type { GridApi } from 'ag-grid-community';
import type { Sheet, SheetCell, SheetSection } from '../../core/index.ts';
import { documentStore, select, type CellAddress } from '../store/document-store.ts';
import { focusCell } from './grid/grid-focus.ts';
import type { GridRow } from './layout/grid-rows.ts';
import { moved, type Move } from './layout/move.ts';
import { firstCell, placeOf, type SheetMap } from './layout/sheet-map.ts';

/** What a key or a pointer in the sheet acts on: the sheet in sight, where its cells stand, and the grids that draw it. */
export interface SheetScope {
  readonly sheet: Sheet;
  readonly map: SheetMap;
  readonly grids: Map<SheetSection['id'], GridApi<GridRow>>;
}

/** The selected cell's address; the first cell where what was selected is gone. */
export function activeAddress({ map }: SheetScope): CellAddress | null {
  const { selection } = documentStore.getState();
  return placeOf(map, selection) ? selection : firstCell(map);
}

export function cellAt({ sheet }: SheetScope, { row, column }: CellAddress): SheetCell | undefined {
  for (const { rows } of sheet.sections) {
    const found = rows.find(({ id }) => id === row);
    if (found) return found.cells[column];
  }
  return undefined;
}

/** Selects a cell and gives it the keyboard. */
export function goTo(scope: SheetScope, address: CellAddress): void {
  select(address);
  focusCell(scope.grids, scope.map, address);
}

/** Rows that PageUp and PageDown pass. */
const PAGE_ROWS = 10;

/** Moves the selection; answers `false` where Tab leaves the sheet. */
export function go(scope: SheetScope, move: Move): boolean {
  const from = activeAddress(scope);
  const to = from && moved(scope.map, from, move, PAGE_ROWS);
  if (to) goTo(scope, to);
  return to !== null;
}

/** The keyboard comes in from outside: to the active cell, wherever it is. */
export function enterSheet(scope: SheetScope): boolean {
  const address = activeAddress(scope);
  if (address) goTo(scope, address);
  return address !== null;
}
