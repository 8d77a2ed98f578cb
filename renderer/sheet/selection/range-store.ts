import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SheetSection } from '../../../core/index.ts';
import type { CellAddress } from '../../store/document-store.ts';
import type { SheetMap } from '../layout/sheet-map.ts';
import { edgesAt, isRange, meets, sameRect, type Rect } from './rect.ts';

/** What of the selection is drawn over the cells. Derived from the document's: nothing decides by it. */
interface DrawnRange {
  readonly map: SheetMap | null;
  /** `null`: the active cell alone. */
  readonly rect: Rect | null;
  /** The cell that carries the handle for filling. */
  readonly handle: CellAddress | null;
  /** Where a drag of that handle would fill. */
  readonly preview: Rect | null;
}

export const rangeStore = createStore<DrawnRange>(() => ({
  map: null,
  rect: null,
  handle: null,
  preview: null,
}));

/** Shows another selection; cells that it does not touch are not drawn again. */
export function drawRange(map: SheetMap, rect: Rect | null, handle: CellAddress | null): void {
  const before = rangeStore.getState();
  const drawn = rect && isRange(map, rect) ? rect : null;
  const isSame = before.map === map && sameRect(before.rect, drawn);
  if (isSame && before.handle?.row === handle?.row && before.handle?.column === handle?.column) return;
  rangeStore.setState({ map, rect: drawn, handle });
}

export function previewFill(preview: Rect | null): void {
  rangeStore.setState({ preview });
}

/** What is drawn over a cell, as letters: `i` in the range, `t` `r` `b` `l` its edges, in capitals those of a fill, `h` the handle. */
export function marksAt({ map, rect, handle, preview }: DrawnRange, rowId: string, column: string): string {
  const isHandle = handle?.row === rowId && handle.column === column;
  if (!map || (!rect && !preview)) return isHandle ? 'h' : '';
  const inside = rect && edgesAt(map, rect, rowId, column);
  const filled = preview && edgesAt(map, preview, rowId, column);
  return (
    (inside === null ? '' : `i${inside}`) +
    (filled === null ? '' : `I${filled.toUpperCase()}`) +
    (isHandle ? 'h' : '')
  );
}

/** Whether a column's heading stands over a selected cell: a year's and the sum's over those of any section. */
export function useIsColumnLit(section: SheetSection['id'], column: string, isShared: boolean): boolean {
  return useStore(rangeStore, ({ map, rect }) => {
    if (!map || !rect) return false;
    const rows = map.rows.slice(rect.top, rect.bottom + 1);
    const stops = (isShared ? map.rows : rows.filter((row) => row.section === section)).find(
      ({ kind }) => kind === 'line' || kind === 'funding' || kind === 'member' || kind === 'total',
    )?.stops;
    const stop = stops?.find((each) => each.column === column);
    return stop !== undefined && meets(stop, rect);
  });
}

/** Whether a row is in the range, beside the active cell's. */
export function isRowLit({ map, rect }: Pick<DrawnRange, 'map' | 'rect'>, row: string): boolean {
  const index = map?.byId.get(row);
  return rect !== null && index !== undefined && index >= rect.top && index <= rect.bottom;
}
