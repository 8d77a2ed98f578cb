import type { MouseEvent } from 'react';
import { performAction } from '../actions/perform-action.ts';
import type { CellAddress } from '../store/document-store.ts';
import { toggleCell } from './editing/cell-commands.ts';
import { commitEditing } from './editing/commit-editing.ts';
import { editorAt } from './editing/editor-at.ts';
import { openEditor } from './editing/open-editor.ts';
import { addressOf, addressUnderHead, isRowNumber } from './address-of.ts';
import { dragFill } from './fill/fill-drag.ts';
import { openCellMenu } from './row-menu.ts';
import { followDrag } from './selection/drag.ts';
import { selectedIn } from './current-scope.ts';
import { isInRect } from './selection/rect.ts';
import { extendBy, extendTo, selectWhole } from './selection/select-range.ts';
import { cellAt, goTo, type SheetScope } from './sheet-scope.ts';

/**
 * Selects the pressed cell, after what is being typed elsewhere has been taken; where that is refused, it keeps the
 * keyboard. With Shift the range reaches to it, and held down it follows the pointer. A heading stands for its column,
 * and a row's number for its row.
 */
export function onSheetMouseDown(scope: SheetScope, event: MouseEvent): void {
  const head = addressUnderHead(scope, event.target);
  const address = head ?? addressOf(scope.map, event.target);
  if (!address || editorAt(event.target)) return;
  event.preventDefault();
  const field = editorAt(document.activeElement);
  if (field && !commitEditing(field.value)) return;
  if (event.button === 0 && isWithin(event.target, '[data-fill-handle]')) {
    dragFill(scope, event.currentTarget);
    return;
  }
  // A menu that is asked for in the range is for all of it.
  if (event.button === 2 && isSelected(scope, address)) return;
  if (event.shiftKey) extendTo(scope, address);
  else goTo(scope, address);
  if (head) selectWhole(scope, 'columns');
  else if (isRowNumber(event.target)) selectWhole(scope, 'rows');
  else if (event.button === 0) drawOut(scope, event.currentTarget);
}

function isSelected(scope: SheetScope, address: CellAddress): boolean {
  const rect = selectedIn(scope);
  return rect !== null && isInRect(scope.map, rect, address);
}

/** The range follows the pointer until it is let go. */
function drawOut(scope: SheetScope, frame: Element): void {
  followDrag(scope.map, frame.closest('.sheet-view') ?? frame, {
    onCell: (to) => extendTo(scope, to),
    onBeyond: (move) => extendBy(scope, move),
    onEnd: () => undefined,
  });
}

/** A click on a membership's box switches it; on the row that adds a member, it asks for one. */
export function onSheetClick(scope: SheetScope, event: MouseEvent): void {
  if (isWithin(event.target, '[data-add]')) performAction('member.add');
  // With Shift it is the range that reaches so far.
  if (event.shiftKey || !isWithin(event.target, '[data-toggle]')) return;
  const address = addressOf(scope.map, event.target);
  const cell = address && cellAt(scope, address);
  if (cell) toggleCell(cell);
}

/** Opens the cell to be typed in, or where it cannot be, its row. */
export function onSheetDoubleClick(scope: SheetScope, event: MouseEvent): void {
  const address = addressOf(scope.map, event.target);
  if (!address || editorAt(event.target) || isWithin(event.target, '[data-toggle]')) return;
  if (!openEditor(address, cellAt(scope, address), 'continue'))
    performAction('row.edit', { row: address.row });
}

export function onSheetContextMenu(scope: SheetScope, event: MouseEvent): void {
  const address = addressOf(scope.map, event.target);
  if (!address || editorAt(event.target)) return;
  event.preventDefault();
  // A key that asks for the menu has opened it already. (Control and a click ask for it on a Mac.)
  if (event.button !== 2 && !event.ctrlKey) return;
  openCellMenu(scope, address.row, { x: event.clientX, y: event.clientY });
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
