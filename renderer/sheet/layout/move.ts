import type { CellAddress } from '../../store/document-store.ts';
import { horizontalEdge, verticalEdge, type IsFilled } from './edge.ts';
import { addressAt, placeOf, type Place, type SheetMap } from './sheet-map.ts';

/** A way to go from one cell to another. `next` and `previous` are Tab's: along the rows, and out at either end. */
export type Move =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'rowStart'
  | 'rowEnd'
  | 'sheetStart'
  | 'sheetEnd'
  | 'edgeUp'
  | 'edgeDown'
  | 'edgeLeft'
  | 'edgeRight'
  | 'pageUp'
  | 'pageDown'
  | 'next'
  | 'previous';

/** What a move needs to know beside the map. */
export interface MoveOptions {
  /** Rows that PageUp and PageDown pass. */
  readonly pageRows?: number;
  /** Where something stands: blocks of it end Control and an arrow. Everywhere, unless said. */
  readonly isFilled?: IsFilled;
}

/** The cell that a move leads to; the same cell at an edge; `null` where Tab leaves the sheet. */
export function moved(
  map: SheetMap,
  from: CellAddress,
  move: Move,
  options: MoveOptions = {},
): CellAddress | null {
  const place = placeOf(map, from);
  if (!place) return null;
  const target = placeAfter(map, place, move, options);
  return target && addressAt(map, target);
}

/** The same by places. */
export function placeAfter(
  map: SheetMap,
  place: Place,
  move: Move,
  { pageRows = 10, isFilled = () => true }: MoveOptions = {},
): Place | null {
  const last = map.rows.length - 1;
  switch (move) {
    case 'left':
      return { ...place, stop: Math.max(0, place.stop - 1) };
    case 'right':
      return { ...place, stop: Math.min(lastStop(map, place.row), place.stop + 1) };
    case 'rowStart':
      return { ...place, stop: 0 };
    case 'rowEnd':
      return { ...place, stop: lastStop(map, place.row) };
    case 'sheetStart':
      return { row: 0, stop: 0 };
    case 'sheetEnd':
      return { row: last, stop: lastStop(map, last) };
    case 'up':
      return vertical(map, place, place.row - 1, -1);
    case 'down':
      return vertical(map, place, place.row + 1, 1);
    case 'pageUp':
      return vertical(map, place, Math.max(0, place.row - pageRows), 1);
    case 'pageDown':
      return vertical(map, place, Math.min(last, place.row + pageRows), -1);
    case 'edgeUp':
      return verticalEdge(map, place, -1, isFilled);
    case 'edgeDown':
      return verticalEdge(map, place, 1, isFilled);
    case 'edgeLeft':
      return horizontalEdge(map, place, -1, isFilled);
    case 'edgeRight':
      return horizontalEdge(map, place, 1, isFilled);
    case 'next':
      return along(map, place, 1);
    case 'previous':
      return along(map, place, -1);
  }
}

function lastStop(map: SheetMap, row: number): number {
  return (map.rows[row]?.stops.length ?? 1) - 1;
}

/** The cell of row `target` in the column that `place` stands in; rows without one are passed in the direction. */
function vertical(map: SheetMap, place: Place, target: number, direction: 1 | -1): Place {
  const home = map.rows[place.row]?.stops[place.stop]?.home ?? 0;
  for (let row = target; row >= 0 && row < map.rows.length; row += direction) {
    const stop = map.rows[row]?.stops.findIndex(({ from, to }) => from <= home && home <= to) ?? -1;
    if (stop >= 0) return { row, stop };
  }
  return place;
}

function along(map: SheetMap, place: Place, direction: 1 | -1): Place | null {
  const stop = place.stop + direction;
  if (stop >= 0 && stop <= lastStop(map, place.row)) return { ...place, stop };
  const row = place.row + direction;
  if (row < 0 || row >= map.rows.length) return null;
  return { row, stop: direction > 0 ? 0 : lastStop(map, row) };
}
