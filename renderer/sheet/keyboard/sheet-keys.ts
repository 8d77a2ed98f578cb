import { flushSync } from 'react-dom';
import { message, type SheetCell } from '../../../core/index.ts';
import { performAction } from '../../actions/perform-action.ts';
import { notify } from '../../dialogs/notify.ts';
import { documentStore, selectRange, type CellAddress } from '../../store/document-store.ts';
import { toggleCell } from '../editing/cell-commands.ts';
import { unframeCopied } from '../clipboard/copied-store.ts';
import { clearCell } from '../editing/clear-cell.ts';
import { commitEditing } from '../editing/commit-editing.ts';
import { commitRange } from '../editing/commit-range.ts';
import { editingStore, stopEditing } from '../editing/editing-store.ts';
import { openEditor, type EditKind } from '../editing/open-editor.ts';
import { revealCell } from '../grid/grid-focus.ts';
import { ADD_MEMBER_ROW } from '../layout/grid-rows.ts';
import { moved, type Move } from '../layout/move.ts';
import { selectedIn } from '../current-scope.ts';
import { clearCells } from '../editing/clear-cells.ts';
import { switchMembers } from '../editing/switch-members.ts';
import { fillSelection } from '../fill/fill.ts';
import { openCellMenu } from '../row-menu.ts';
import { stepInRange } from '../selection/step-in-range.ts';
import { isRange, type Rect } from '../selection/rect.ts';
import { activeAddress, cellAt, go, goTo, type SheetScope } from '../sheet-scope.ts';
import { extendBy, selectWhole } from '../selection/select-range.ts';
import { focusBeside } from './focus-beside.ts';
import { tabbed, tabsBegan } from './tab-run.ts';
import { intentInEditor, intentOnCell, type KeyIntent, type KeyPress } from './key-intent.ts';

/** What a key in the sheet meets. */
export interface KeyScope extends SheetScope {
  readonly frame: HTMLElement;
  /** The field of the cell that is being edited, where it has the keyboard. */
  readonly field: HTMLInputElement | null;
}

/** Acts on a key press in the sheet; answers whether the key is the sheet's alone. */
export function onSheetKey(scope: KeyScope, press: KeyPress): boolean {
  const { field } = scope;
  if (!field) return actOnCell(scope, intentOnCell(press), press);
  const { editing } = editingStore.getState();
  const intent = intentInEditor(press, editing?.caretKeys ?? true);
  // A shortcut of the program's (Ctrl+S) takes what is typed with it; the keys of a text field stay the field's.
  if (!intent && press.control && !TEXT_KEYS.has(press.key.toLowerCase())) commitEditing(field.value);
  return actInEditor(scope, field, intent, press.key);
}

/** Selecting, copying, cutting, pasting and undoing letters, and moving by words. */
const TEXT_KEYS = new Set([
  ...['a', 'c', 'x', 'v', 'z', 'y', 'control', 'meta', 'shift'],
  ...['arrowleft', 'arrowright', 'arrowup', 'arrowdown', 'home', 'end', 'backspace', 'delete'],
]);

function actInEditor(
  scope: KeyScope,
  field: HTMLInputElement,
  intent: KeyIntent | null,
  key: string,
): boolean {
  if (intent?.kind === 'cancel') {
    stopEditing();
    restoreFocus(scope);
    return true;
  }
  if (intent?.kind !== 'commit') return false;
  const { move } = intent;
  if (move === null) {
    if (commitInAll(scope, field.value)) restoreFocus(scope);
  } else if (commitEditing(field.value)) leaveFor(scope, move, key === 'Enter' || key === 'Tab');
  return true;
}

/** Enter and Tab stay in a range; an arrow leaves it. */
function leaveFor(scope: KeyScope, move: Move, staysInRange: boolean): void {
  if (!staysInRange) go(scope, move);
  else if (!stepInRange(scope, move)) step(scope, move);
}

/** In all of a range, or in the cell alone. */
function commitInAll(scope: KeyScope, text: string): boolean {
  const rect = selectedRange(scope);
  return rect ? commitRange(scope, rect, text) : commitEditing(text);
}

/** Enter and Tab: Tabs are counted, and Enter after them goes on under where they began. */
function step(scope: KeyScope, move: Move): void {
  const from = activeAddress(scope);
  if (!from) return;
  if (move === 'down') {
    const under = moved(scope.map, tabsBegan(from), move);
    if (under) goTo(scope, under);
    return;
  }
  if (!go(scope, move)) {
    leaveSheet(scope, move);
    return;
  }
  const to = activeAddress(scope);
  if (to && isTab(move)) tabbed(from, to);
}

function actOnCell(scope: KeyScope, intent: KeyIntent | null, press: KeyPress): boolean {
  const address = activeAddress(scope);
  if (!intent || !address) return false;
  const cell = cellAt(scope, address);
  const isAdd = address.row === ADD_MEMBER_ROW;
  switch (intent.kind) {
    case 'move':
      if (!isTab(intent.move)) go(scope, intent.move);
      else if (!stepInRange(scope, intent.move)) step(scope, intent.move);
      return true;
    case 'extend':
      extendBy(scope, intent.move);
      return true;
    case 'select':
      selectWhole(scope, intent.what);
      return true;
    case 'enter':
      if (isAdd) performAction('member.add');
      else if (!stepInRange(scope, intent.move)) step(scope, intent.move);
      return true;
    case 'edit':
      if (intent.how === 'empty' && clearRange(scope)) return true;
      // Where nothing can be typed it asks for the keys, as elsewhere.
      if (press.key === '?' && cell?.edit === null) return false;
      return isAdd ? beginAdding(intent.how) : beginEdit(scope, address, cell, intent.how);
    case 'clear':
      if (!clearRange(scope)) clearCell(address, cell);
      return true;
    case 'toggle':
      if (isAdd) performAction('member.add');
      else if (!switchRange(scope)) toggleRow(scope, address);
      return true;
    case 'menu':
      openMenuAt(scope, address.row);
      return true;
    case 'fill':
      fillSelection(scope, intent.direction);
      return true;
    case 'cancel':
      return unframeCopied();
    case 'commit':
      return false;
  }
}

/**
 * Opens the cell; where it cannot be typed in, F2 opens its row, and typing is told why not. The key itself is typed in
 * the editor that now has the keyboard.
 */
function beginEdit(
  { grids, map }: KeyScope,
  address: CellAddress,
  cell: SheetCell | undefined,
  how: EditKind,
): boolean {
  if (openEditor(address, cell, how)) {
    // A wheel may have taken it out of sight.
    revealCell(grids, map, address, 'scroll');
    return how !== 'replace';
  }
  if (how === 'continue' && performAction('row.edit', { row: address.row })) return true;
  if (cell?.origin === 'computed')
    notify({ kind: 'info', message: message('sheet.computed'), untilChange: true });
  return true;
}

/** What is typed on the row that adds a member is the beginning of its name: the key is typed in the field that asks for it. */
function beginAdding(how: EditKind): boolean {
  if (how === 'replace') flushSync(() => performAction('member.add'));
  return false;
}

/** Space switches the member's membership in the cells that name it: its box and its name. */
function toggleRow(
  scope: KeyScope,
  { row, column }: { readonly row: string; readonly column: string },
): void {
  const joined = cellAt(scope, { row, column: 'joined' });
  if (joined && (column === 'joined' || column === 'name')) toggleCell(joined);
}

function openMenuAt(scope: KeyScope, row: string): void {
  const anchor = scope.frame.querySelector('.ag-cell:focus')?.getBoundingClientRect();
  if (anchor) openCellMenu(scope, row, anchor);
}

/** Delete over more than one cell; `false` for one alone. */
function clearRange(scope: KeyScope): boolean {
  const rect = selectedRange(scope);
  if (rect) clearCells(scope, rect);
  return rect !== null;
}

/** Space over memberships; `false` where there are none but the active cell's own. */
function switchRange(scope: KeyScope): boolean {
  const rect = selectedRange(scope);
  return rect !== null && switchMembers(scope, rect);
}

function selectedRange(scope: KeyScope): Rect | null {
  const rect = selectedIn(scope);
  return rect && isRange(scope.map, rect) ? rect : null;
}

function isTab(move: Move): boolean {
  return move === 'next' || move === 'previous';
}

/** Back to the cell that was typed in, in the range that it is in. */
function restoreFocus(scope: KeyScope): void {
  const { range } = documentStore.getState();
  const address = activeAddress(scope);
  if (address) goTo(scope, address);
  if (range) selectRange(range);
}

function leaveSheet({ frame }: KeyScope, move: Move): void {
  focusBeside(frame, move === 'previous' ? 'previous' : 'next');
}
