import { documentStore, selectRange, type CellAddress } from '../../store/document-store.ts';
import { selectedIn } from '../current-scope.ts';
import type { Move } from '../layout/move.ts';
import type { SheetMap } from '../layout/sheet-map.ts';
import { activeAddress, goTo, type SheetScope } from '../sheet-scope.ts';
import { cellsIn, isRange, type Rect } from './rect.ts';

/** Enter and Tab in a range go round its cells, which stay selected, as in Excel; `false` where one cell is selected alone. */
export function stepInRange(scope: SheetScope, move: Move): boolean {
  const { range } = documentStore.getState();
  const rect = range && selectedIn(scope);
  const active = activeAddress(scope);
  if (!rect || !active || !isRange(scope.map, rect)) return false;
  const next = nextIn(scope.map, rect, active, move);
  if (!next) return false;
  goTo(scope, next);
  selectRange(range);
  return true;
}

/** The cell after another, or before it: down the columns by Enter, along the rows by Tab, round at the end. */
export function nextIn(map: SheetMap, rect: Rect, from: CellAddress, move: Move): CellAddress | null {
  const isDown = move === 'down' || move === 'up';
  const by = move === 'down' || move === 'next' ? 1 : -1;
  const cells = cellsIn(map, rect);
  const order = isDown ? [...cells].sort((a, b) => a.slot - b.slot || a.row - b.row) : cells;
  const at = order.findIndex(({ address }) => address.row === from.row && address.column === from.column);
  return at < 0 ? null : (order.at((at + by) % order.length)?.address ?? null);
}
