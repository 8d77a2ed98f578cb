import type { CellAddress } from '../store/document-store.ts';
import { NUMBER_COLUMN } from './grid/column-defs.ts';
import type { SheetMap } from './layout/sheet-map.ts';

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

/** Whether an element is a row's number. */
export function isRowNumber(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`.ag-cell[col-id="${NUMBER_COLUMN}"]`) !== null;
}
