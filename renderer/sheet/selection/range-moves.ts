import type { CellAddress, CellRange, RangeCorner } from '../../store/document-store.ts';
import { placeUnder } from '../layout/edge.ts';
import { ADD_MEMBER_ROW } from '../layout/grid-rows.ts';
import { placeAfter, type Move, type MoveOptions } from '../layout/move.ts';
import { placeOf, type SheetMap } from '../layout/sheet-map.ts';
import { rectBetween, sameRect } from './rect.ts';

/** The range with its head moved: what Shift and a move select. `null` where the active cell is not in the sheet. */
export function extended(
  map: SheetMap,
  active: CellAddress,
  range: CellRange | null,
  move: Move,
  options: MoveOptions = {},
): CellRange | null {
  const { anchor, head } = range ?? aloneAt(map, active) ?? {};
  if (!anchor || !head) return null;
  const next = movedCorner(map, head, move, options);
  return { anchor, head: next ?? head };
}

/** From where the range was begun to a cell: what Shift and a click select, and what a drag does. */
export function rangeTo(
  map: SheetMap,
  active: CellAddress,
  range: CellRange | null,
  to: CellAddress,
): CellRange | null {
  const begun = range ?? aloneAt(map, active);
  const head = cornerOf(map, to);
  return begun && head && { anchor: begun.anchor, head };
}

/** Whole rows: those that the selection is in. */
export function wholeRows(map: SheetMap, active: CellAddress, range: CellRange | null): CellRange | null {
  const { anchor, head } = range ?? aloneAt(map, active) ?? {};
  const first = map.slots[0];
  const last = map.slots.at(-1);
  if (!anchor || !head || first === undefined || last === undefined) return null;
  return { anchor: { row: anchor.row, slot: first }, head: { row: head.row, slot: last } };
}

/** Whole columns within the sections that the selection is in; when they are selected already, of the whole sheet. */
export function wholeColumns(map: SheetMap, active: CellAddress, range: CellRange | null): CellRange | null {
  const { anchor, head } = range ?? aloneAt(map, active) ?? {};
  if (!anchor || !head) return null;
  return grown(map, { anchor, head }, anchor.slot, head.slot);
}

/** All of the sections that the selection is in; when that is selected already, the whole sheet. */
export function wholeBlock(map: SheetMap, active: CellAddress, range: CellRange | null): CellRange | null {
  const current = range ?? aloneAt(map, active);
  const first = map.slots[0];
  const last = map.slots.at(-1);
  if (!current || first === undefined || last === undefined) return null;
  return grown(map, current, first, last);
}

/** Where a cell's own range would begin: the slot that it is named for. */
export function cornerOf(map: SheetMap, address: CellAddress): RangeCorner | null {
  const place = placeOf(map, address);
  const slot = place && map.slots[map.rows[place.row]?.stops[place.stop]?.home ?? -1];
  return slot ? { row: address.row, slot } : null;
}

function aloneAt(map: SheetMap, active: CellAddress): CellRange | null {
  const corner = cornerOf(map, active);
  return corner && { anchor: corner, head: corner };
}

/** Over all rows of its sections, or of the sheet where it is so already. */
function grown(map: SheetMap, range: CellRange, left: string, right: string): CellRange | null {
  const rect = rectBetween(map, range);
  const sections = [rect?.top, rect?.bottom].map((row) => map.rows[row ?? -1]?.section);
  const ids = map.rows.filter(({ id }) => id !== ADD_MEMBER_ROW);
  const block = ids.filter(({ section }) => sections.includes(section));
  const inSections = between(block[0]?.id, block.at(-1)?.id, left, right);
  const isThat = inSections && sameRect(rectBetween(map, inSections), rect);
  return isThat ? between(ids[0]?.id, ids.at(-1)?.id, left, right) : inSections;
}

function between(
  top: string | undefined,
  bottom: string | undefined,
  left: string,
  right: string,
): CellRange | null {
  if (top === undefined || bottom === undefined) return null;
  return { anchor: { row: top, slot: left }, head: { row: bottom, slot: right } };
}

const ALONG: ReadonlySet<Move> = new Set(['left', 'right', 'rowStart', 'rowEnd', 'edgeLeft', 'edgeRight']);
const TO_A_CORNER: ReadonlySet<Move> = new Set(['sheetStart', 'sheetEnd']);

/** A head keeps its slot over rows where a cell covers more than it. */
function movedCorner(map: SheetMap, head: RangeCorner, move: Move, options: MoveOptions): RangeCorner | null {
  const row = map.byId.get(head.row);
  const place = row === undefined ? null : placeUnder(map, row, map.slots.indexOf(head.slot));
  const reached = place && placeAfter(map, place, move, options);
  const target = reached && pastAdding(map, reached, move, options);
  const targetRow = target && map.rows[target.row];
  if (!targetRow) return null;
  const slot = map.slots[targetRow.stops[target.stop]?.home ?? -1] ?? head.slot;
  if (ALONG.has(move)) return { row: head.row, slot };
  return { row: targetRow.id, slot: TO_A_CORNER.has(move) ? slot : head.slot };
}

/** The row that adds a member is no end of a range. */
function pastAdding(map: SheetMap, place: { row: number; stop: number }, move: Move, options: MoveOptions) {
  const isAdding = map.rows[place.row]?.id === ADD_MEMBER_ROW;
  return isAdding ? placeAfter(map, place, move.endsWith('p') ? 'up' : 'down', options) : place;
}
