import type { CellAddress } from '../store/document-store.ts';
import { NUMBER_COLUMN } from './grid/column-defs.ts';
import { ADD_MEMBER_ROW } from './layout/grid-rows.ts';
import type { SheetMap } from './layout/sheet-map.ts';
import type { SheetPlaces } from './sheet-scope.ts';

/** The cell that an element of a grid belongs to; a row's number stands for its first cell. `null` outside the cells. */
export function addressOf(map: SheetMap, target: EventTarget | null): CellAddress | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('.ag-cell');
  const id = cell?.closest('[row-id]')?.getAttribute('row-id') ?? '';
  const row = map.rows[map.byId.get(id) ?? map.byId.get(id.replace(/^b-/, '')) ?? -1];
  const gridColumn = cell?.getAttribute('col-id');
  const stop =
    row?.stops.find((each) => each.gridColumn === gridColumn) ??
    (gridColumn === NUMBER_COLUMN || gridColumn === 'joined' ? row?.stops[0] : undefined);
  return row && stop ? { row: row.id, column: stop.column } : null;
}

/** The first cell under the heading that an element is; `null` for what is no heading, and for the border that widens one. */
export function addressUnderHead(
  { sheet, map }: SheetPlaces,
  target: EventTarget | null,
): CellAddress | null {
  if (!(target instanceof Element) || target.closest('.head-resize')) return null;
  const head = target.closest('.sheet-head')?.closest('.ag-header-cell');
  const grid = head?.closest('.sheet-grid');
  const grids = [...(grid?.parentElement?.querySelectorAll(':scope > .sheet-grid') ?? [])];
  const section = sheet.sections[grid ? grids.indexOf(grid) : -1]?.id;
  const gridColumn = head?.getAttribute('col-id');
  for (const row of map.rows) {
    const stop = row.stops.find((each) => each.gridColumn === gridColumn);
    if (row.section === section && row.id !== ADD_MEMBER_ROW && stop)
      return { row: row.id, column: stop.column };
  }
  return null;
}

/** Whether an element is a row's number. */
export function isRowNumber(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`.ag-cell[col-id="${NUMBER_COLUMN}"]`) !== null;
}
