import type { CellAddress } from '../../store/document-store.ts';
import type { Move } from '../layout/move.ts';
import type { SheetMap } from '../layout/sheet-map.ts';
import { addressOf } from '../address-of.ts';

/** What a drag over the cells does. */
export interface Drag {
  /** The pointer came to another cell. */
  readonly onCell: (address: CellAddress) => void;
  /** It is held outside the sheet: again and again, so that the sheet scrolls along. */
  readonly onBeyond: (move: Move) => void;
  readonly onEnd: () => void;
}

/** How often a sheet that the pointer is held beside goes on. */
const STEP_MS = 60;

/** Follows the pointer from a press until it is let go, or Esc. */
export function followDrag(map: SheetMap, scroller: Element, { onCell, onBeyond, onEnd }: Drag): void {
  let latest: CellAddress | null = null;
  let beyond: Move | null = null;
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    beyond = sideBeyond(scroller.getBoundingClientRect(), clientX, clientY);
    const address = beyond ? null : addressOf(map, document.elementFromPoint(clientX, clientY));
    if (!address || (address.row === latest?.row && address.column === latest.column)) return;
    latest = address;
    onCell(address);
  };
  const timer = setInterval(() => beyond && onBeyond(beyond), STEP_MS);
  const end = () => {
    clearInterval(timer);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('blur', end);
    onEnd();
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', end);
  window.addEventListener('blur', end);
}

/** On which side of a box a point lies; `null` inside it. */
export function sideBeyond(
  box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  x: number,
  y: number,
): Move | null {
  if (y > box.bottom) return 'down';
  if (y < box.top) return 'up';
  if (x > box.right) return 'right';
  return x < box.left ? 'left' : null;
}
