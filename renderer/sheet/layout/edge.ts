import type { Place, SheetMap } from './sheet-map.ts';
import { ADD_MEMBER_ROW } from './grid-rows.ts';

/** Whether something stands in the cell at a place. */
export type IsFilled = (place: Place) => boolean;

/**
 * The place at the edge of the block of filled cells, up or down, as Excel's Control and arrow: to the last of those
 * that follow on each other, or over empty ones to the next. A section ends a block, and so does the row that adds.
 */
export function verticalEdge(map: SheetMap, place: Place, by: 1 | -1, isFilled: IsFilled): Place {
  const home = map.rows[place.row]?.stops[place.stop]?.home ?? 0;
  const section = map.rows[place.row]?.section;
  const line = map.rows.flatMap((row, index) => (row.section === section ? [index] : []));
  const places = line.map((row) => placeUnder(map, row, home));
  const from = line.indexOf(place.row);
  const filled = places.map((each) => each !== null && isFilled(each));
  const to = edgeOf(filled, from, by);
  if (to !== from) return places[to] ?? place;
  return nextSection(map, place.row, home, by) ?? place;
}

/** Likewise along a row. */
export function horizontalEdge(map: SheetMap, place: Place, by: 1 | -1, isFilled: IsFilled): Place {
  const stops = map.rows[place.row]?.stops ?? [];
  const filled = stops.map((_stop, stop) => isFilled({ row: place.row, stop }));
  return { ...place, stop: edgeOf(filled, place.stop, by) };
}

/** The index at the edge: of the run of filled ones that goes on from `from`, or the next filled one, or the last of all. */
export function edgeOf(filled: readonly boolean[], from: number, by: 1 | -1): number {
  const last = by > 0 ? filled.length - 1 : 0;
  if (from === last) return from;
  let at = from + by;
  if (filled[from] && filled[at]) {
    while (at !== last && filled[at + by]) at += by;
    return at;
  }
  while (at !== last && !filled[at]) at += by;
  return at;
}

/** The cell of a row that stands over or under a slot; none in the row that adds a member. */
export function placeUnder(map: SheetMap, row: number, slot: number): Place | null {
  const found = map.rows[row];
  if (!found || found.id === ADD_MEMBER_ROW) return null;
  const stop = found.stops.findIndex(({ from, to }) => from <= slot && slot <= to);
  return stop < 0 ? null : { row, stop };
}

function nextSection(map: SheetMap, row: number, slot: number, by: 1 | -1): Place | null {
  for (let at = row + by; at >= 0 && at < map.rows.length; at += by) {
    const place = placeUnder(map, at, slot);
    if (place) return place;
  }
  return null;
}
