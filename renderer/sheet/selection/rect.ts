import type { CellAddress, CellRange } from '../../store/document-store.ts';
import { ADD_MEMBER_ROW } from '../layout/grid-rows.ts';
import { placeOf, type SheetMap } from '../layout/sheet-map.ts';
import type { Stop } from '../layout/stops.ts';

/** A rectangle of the sheet: its first and last row in the map, and its first and last slot. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A cell of a rectangle: its row in the map, and the slot in which it begins there. */
export interface RectCell {
  readonly row: number;
  readonly slot: number;
  readonly address: CellAddress;
}

/** What is selected: the range, or the active cell where there is none or its corners are gone; `null` without either. */
export function rectOf(map: SheetMap, active: CellAddress | null, range: CellRange | null): Rect | null {
  return (range && rectBetween(map, range)) ?? rectOfCell(map, active);
}

export function rectBetween(map: SheetMap, { anchor, head }: CellRange): Rect | null {
  const rows = [map.byId.get(anchor.row), map.byId.get(head.row)];
  const slots = [map.slots.indexOf(anchor.slot), map.slots.indexOf(head.slot)];
  const [one, other] = rows;
  if (one === undefined || other === undefined || slots.includes(-1)) return null;
  return {
    top: Math.min(one, other),
    bottom: Math.max(one, other),
    left: Math.min(...slots),
    right: Math.max(...slots),
  };
}

export function rectOfCell(map: SheetMap, address: CellAddress | null): Rect | null {
  const place = placeOf(map, address);
  const stop = place && map.rows[place.row]?.stops[place.stop];
  return place && stop ? { top: place.row, bottom: place.row, left: stop.from, right: stop.to } : null;
}

/** The cells of a rectangle row by row. One that covers several slots is in it where any of them is; the row that adds a member holds none. */
export function cellsIn(map: SheetMap, rect: Rect): readonly RectCell[] {
  return rowsIn(map, rect).flatMap((row) => {
    const { id, stops } = map.rows[row] ?? { id: '', stops: [] };
    return stops
      .filter((stop) => meets(stop, rect))
      .map((stop) => ({
        row,
        slot: Math.max(stop.from, rect.left),
        address: { row: id, column: stop.column },
      }));
  });
}

/** Its rows in the map, without the row that adds a member. */
export function rowsIn(map: SheetMap, { top, bottom }: Rect): readonly number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom; row += 1) if (map.rows[row]?.id !== ADD_MEMBER_ROW) rows.push(row);
  return rows;
}

/** The slots in which some cell of the rectangle begins: its columns, as a spreadsheet would have them. */
export function columnsIn(map: SheetMap, rect: Rect): readonly number[] {
  return [...new Set(cellsIn(map, rect).map(({ slot }) => slot))].sort((a, b) => a - b);
}

/** Whether it holds more than one cell. */
export function isRange(map: SheetMap, rect: Rect): boolean {
  let count = 0;
  for (const row of rowsIn(map, rect)) {
    count += (map.rows[row]?.stops ?? []).filter((stop) => meets(stop, rect)).length;
    if (count > 1) return true;
  }
  return false;
}

export function sameRect(a: Rect | null, b: Rect | null): boolean {
  if (!a || !b) return a === b;
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}

export function isInRect(map: SheetMap, rect: Rect, address: CellAddress): boolean {
  const cell = rectOfCell(map, address);
  return cell !== null && cell.top >= rect.top && cell.top <= rect.bottom && meetsSlots(cell, rect);
}

/** The sides of a cell that are sides of the rectangle, by their letters (`t` `r` `b` `l`); `null` outside it. */
export function edgesAt(map: SheetMap, rect: Rect, rowId: string, column: string): string | null {
  const row = map.byId.get(rowId) ?? -1;
  if (row < rect.top || row > rect.bottom) return null;
  const own = map.slots.indexOf(column);
  const stop = map.rows[row]?.stops.find((each) => each.column === column) ?? { from: own, to: own };
  if (!meets(stop, rect)) return null;
  const sides = [
    row === rect.top && 't',
    stop.to >= rect.right && 'r',
    row === rect.bottom && 'b',
    stop.from <= rect.left && 'l',
  ];
  return sides.filter(Boolean).join('');
}

export function meets({ from, to }: Pick<Stop, 'from' | 'to'>, rect: Rect): boolean {
  return from <= rect.right && to >= rect.left;
}

function meetsSlots(cell: Rect, rect: Rect): boolean {
  return meets({ from: cell.left, to: cell.right }, rect);
}
