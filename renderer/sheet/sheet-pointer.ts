import type { MouseEvent } from 'react';
import { performAction } from '../actions/perform-action.ts';
import type { CellAddress } from '../store/document-store.ts';
import { isOverridden, toggleCell } from './editing/cell-commands.ts';
import { commitEditing } from './editing/commit-editing.ts';
import { editorAt } from './editing/editor-at.ts';
import { openEditor } from './editing/open-editor.ts';
import { NUMBER_COLUMN } from './grid/column-defs.ts';
import type { SheetMap } from './layout/sheet-map.ts';
import { openRowMenu } from './row-menu.ts';
import { cellAt, goTo, type SheetScope } from './sheet-scope.ts';

/** Selects the pressed cell, after what is being typed elsewhere has been taken; where that is refused, it keeps the keyboard. */
export function onSheetMouseDown(scope: SheetScope, event: MouseEvent): void {
  const address = addressOf(scope.map, event.target);
  if (!address || editorAt(event.target)) return;
  event.preventDefault();
  const field = editorAt(document.activeElement);
  if (!field || commitEditing(field.value)) goTo(scope, address);
}

/** A click on a membership's box switches it; on the row that adds a member, it asks for one. */
export function onSheetClick(scope: SheetScope, event: MouseEvent): void {
  if (isWithin(event.target, '[data-add]')) performAction('member.add');
  if (!isWithin(event.target, '[data-toggle]')) return;
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
  openRowMenu(address.row, isOverridden(cellAt(scope, address)), { x: event.clientX, y: event.clientY });
}

/** The cell that an element of a grid belongs to; a row's number stands for its first cell. `null` outside the cells. */
export function addressOf(map: SheetMap, target: EventTarget | null): CellAddress | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('.ag-cell');
  const id = cell?.closest('[row-id]')?.getAttribute('row-id') ?? '';
  const row = map.rows[map.byId.get(id) ?? map.byId.get(id.replace(/^b-/, '')) ?? -1];
  const gridColumn = cell?.getAttribute('col-id');
  const stop =
    row?.stops.find((each) => each.gridColumn === gridColumn) ??
    (gridColumn === NUMBER_COLUMN || gridColumn === 'joined' ? row?.stops[0] : undefined);
  return row && stop ? { row: row.id, column: stop.column } : null;
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
