import { selectRange } from '../../store/document-store.ts';
import { selectedIn } from '../current-scope.ts';
import { followDrag } from '../selection/drag.ts';
import { previewFill } from '../selection/range-store.ts';
import { rectOfCell, type Rect } from '../selection/rect.ts';
import type { SheetScope } from '../sheet-scope.ts';
import { fill } from './fill.ts';

/** Follows a drag of the handle, and fills when it is let go: down or to the right, as by the keys, or the other way. */
export function dragFill(scope: SheetScope, frame: Element): void {
  const source = selectedIn(scope);
  if (!source) return;
  let whole: Rect | null = null;
  followDrag(scope.map, frame.closest('.sheet-view') ?? frame, {
    onCell: (address) => {
      const cell = rectOfCell(scope.map, address);
      whole = cell && reachedBy(source, cell);
      previewFill(whole);
    },
    onBeyond: () => undefined,
    onEnd: () => {
      previewFill(null);
      if (whole) finish(scope, source, whole);
    },
  });
}

function finish(scope: SheetScope, source: Rect, whole: Rect): void {
  fill(scope, source, whole);
  const { rows, slots } = scope.map;
  const corner = (row: number, slot: number) => ({ row: rows[row]?.id ?? '', slot: slots[slot] ?? '' });
  selectRange({ anchor: corner(whole.top, whole.left), head: corner(whole.bottom, whole.right) });
}

/** The rectangle that reaches from the source to a cell, along rows or columns, whichever it is farther; `null` within it. */
export function reachedBy(source: Rect, cell: Rect): Rect | null {
  const rows = Math.max(cell.bottom - source.bottom, source.top - cell.top, 0);
  const slots = Math.max(cell.left - source.right, source.left - cell.right, 0);
  if (rows === 0 && slots === 0) return null;
  return rows >= slots
    ? { ...source, top: Math.min(source.top, cell.top), bottom: Math.max(source.bottom, cell.bottom) }
    : { ...source, left: Math.min(source.left, cell.left), right: Math.max(source.right, cell.right) };
}
