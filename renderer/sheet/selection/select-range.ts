import { documentStore, selectRange, type CellAddress, type CellRange } from '../../store/document-store.ts';
import type { Move } from '../layout/move.ts';
import { revealCell } from '../grid/grid-focus.ts';
import { addressAt } from '../layout/sheet-map.ts';
import { placeUnder } from '../layout/edge.ts';
import { activeAddress, moveOptions, type SheetScope } from '../sheet-scope.ts';
import { extended, rangeTo, wholeBlock, wholeColumns, wholeRows } from './range-moves.ts';

/** Shift and a move: the range grows or shrinks, the active cell stays, and the end that moves comes into sight. */
export function extendBy(scope: SheetScope, move: Move): void {
  selectWith(scope, (active, range) => extended(scope.map, active, range, move, moveOptions(scope)));
  revealHead(scope);
}

/** Shift and a click, or a drag: from the active cell to another. */
export function extendTo(scope: SheetScope, to: CellAddress): void {
  selectWith(scope, (active, range) => rangeTo(scope.map, active, range, to));
  revealHead(scope);
}

/** What the keys for a row, a column and everything select. */
export function selectWhole(scope: SheetScope, what: 'rows' | 'columns' | 'block'): void {
  const whole = { rows: wholeRows, columns: wholeColumns, block: wholeBlock }[what];
  selectWith(scope, (active, range) => whole(scope.map, active, range));
}

function selectWith(
  scope: SheetScope,
  next: (active: CellAddress, range: CellRange | null) => CellRange | null,
): void {
  const active = activeAddress(scope);
  const range = active && next(active, documentStore.getState().range);
  if (range) selectRange(range);
}

function revealHead({ map, grids }: SheetScope): void {
  const head = documentStore.getState().range?.head;
  const row = head && map.byId.get(head.row);
  const place = row === undefined ? null : placeUnder(map, row, map.slots.indexOf(head?.slot ?? ''));
  const address = place && addressAt(map, place);
  if (address) revealCell(grids, map, address, 'scroll');
}
