import type { CellAddress } from '../../store/document-store.ts';
import { ADD_MEMBER_ROW } from '../layout/grid-rows.ts';
import type { SheetMap } from '../layout/sheet-map.ts';
import { columnsIn, rowsIn, type Rect } from '../selection/rect.ts';

/** The cells that a block of so many rows and columns stands over, from a rectangle's first cell on; `null` where there is none. */
export function targetCells(
  map: SheetMap,
  from: Rect,
  height: number,
  width: number,
): { readonly cells: readonly (readonly (CellAddress | null)[])[]; readonly rect: Rect } {
  const rows = rowsIn(map, { ...from, bottom: map.rows.length - 1 }).slice(0, height);
  const columns = columnsFrom(map, rows, from.left).slice(0, width);
  const rect = {
    top: from.top,
    bottom: rows.at(-1) ?? from.top,
    left: from.left,
    right: columns.length === width ? endOf(map, rows, columns.at(-1) ?? from.left) : map.slots.length - 1,
  };
  const cells = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => cellFrom(map, rows[row], columns[column], from.left)),
  );
  return { cells, rect };
}

/** How many rows and columns a rectangle has, as a spreadsheet counts them. */
export function sizeOf(map: SheetMap, rect: Rect): { readonly rows: number; readonly columns: number } {
  return { rows: rowsIn(map, rect).length, columns: columnsIn(map, rect).length };
}

function columnsFrom(map: SheetMap, rows: readonly number[], left: number): readonly number[] {
  const starts = rows.flatMap((row) =>
    (map.rows[row]?.stops ?? []).filter(({ to }) => to >= left).map(({ from }) => Math.max(from, left)),
  );
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** The cell of a row that begins in a slot, or that the block's left edge cuts. */
function cellFrom(
  map: SheetMap,
  row: number | undefined,
  slot: number | undefined,
  left: number,
): CellAddress | null {
  const found = row === undefined ? undefined : map.rows[row];
  const stop = found?.stops.find(({ from, to }) => to >= left && Math.max(from, left) === slot);
  return found && stop && found.id !== ADD_MEMBER_ROW ? { row: found.id, column: stop.column } : null;
}

/** The last slot that the cells beginning in a slot cover. */
function endOf(map: SheetMap, rows: readonly number[], slot: number): number {
  const first = map.rows[rows[0] ?? -1]?.stops.find(({ from, to }) => from <= slot && slot <= to);
  return rows.length === 1 ? (first?.to ?? slot) : slot;
}
