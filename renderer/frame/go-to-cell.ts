import { select, type CellAddress } from '../store/document-store.ts';
import { focusPartNamed } from './window-parts.ts';

/**
 * Selects a cell and gives the sheet the keyboard. Not at once: what was asked in (a dialog, a menu) gives the keyboard
 * back to where it was first, and a row that was just added must be drawn.
 */
export function goToCell(cell: CellAddress): void {
  requestAnimationFrame(() => {
    select(cell);
    requestAnimationFrame(() => focusPartNamed('sheet'));
  });
}
