import type { GridApi } from 'ag-grid-community';
import type { SheetSection } from '../../../core/index.ts';
import type { CellAddress } from '../../store/document-store.ts';
import type { GridRow } from '../layout/grid-rows.ts';
import { placeOf, type SheetMap } from '../layout/sheet-map.ts';

type Grids = ReadonlyMap<SheetSection['id'], GridApi<GridRow>>;

/**
 * Scrolls a cell into sight. Only what scrolls by itself needs it: the sheet's own scrolling follows the focus, and is
 * asked to follow (`scroll`) for a cell that has it not.
 */
export function revealCell(grids: Grids, map: SheetMap, address: CellAddress, how?: 'scroll'): void {
  const target = gridPlaceOf(grids, map, address);
  if (!target) return;
  const scrolls = target.api.getGridOption('domLayout') === 'normal';
  if (scrolls && target.pinned === null) target.api.ensureIndexVisible(target.index);
  target.api.ensureColumnVisible(target.column);
  if (how !== 'scroll') return;
  const row = `.sheet-sections [row-id="${CSS.escape(address.row)}"]`;
  document.querySelector(`${row} [col-id="${target.column}"]`)?.scrollIntoView(NEAREST);
}

const NEAREST = { block: 'nearest', inline: 'nearest' } as const;

/** Gives a cell the keyboard. The grid does it at once, so that the next key finds it there. */
export function focusCell(grids: Grids, map: SheetMap, address: CellAddress): void {
  const target = gridPlaceOf(grids, map, address);
  if (!target) return;
  revealCell(grids, map, address);
  target.api.setFocusedCell(target.index, target.column, target.pinned);
}

function gridPlaceOf(grids: Grids, map: SheetMap, address: CellAddress) {
  const place = placeOf(map, address);
  const row = place && map.rows[place.row];
  const stop = place && row?.stops[place.stop];
  const api = row && grids.get(row.section);
  if (!row || !stop || !api || api.isDestroyed()) return null;
  return { api, index: row.index, pinned: row.pinned ? ('bottom' as const) : null, column: stop.gridColumn };
}
