import { leaveEditing } from '../sheet/editing/leave-editing.ts';
import { documentStore, select, type CellAddress } from '../store/document-store.ts';
import { focusPartNamed } from './window-parts.ts';

/** A row that is not drawn by then is not in sight, such as in a comparison. */
const MOST_FRAMES = 30;

/**
 * Selects a cell and gives the sheet the keyboard: at once where the sheet has it, so that what is typed next stands in
 * that cell. Else what was asked in (a dialog, a menu) gives the keyboard back to where it was first, and a row that was
 * just added must be drawn. A text that a cell refused is left behind, and said.
 */
export function goToCell(cell: CellAddress): void {
  const inList = documentStore.getState().view === 'members';
  if (!inList && hasKeyboard('sheet') && isDrawn(cell.row)) {
    leaveEditing();
    select(cell);
    focusPartNamed('sheet');
    return;
  }
  const go = () => {
    leaveEditing();
    select(cell);
    requestAnimationFrame(() => focusPartNamed(inList ? 'members' : 'sheet'));
  };
  requestAnimationFrame(() => {
    // The member list draws a row far down once it is the selected one.
    if (inList) select(cell);
    onceDrawn(cell.row, go, MOST_FRAMES);
  });
}

function hasKeyboard(part: string): boolean {
  return document.querySelector(`[data-part="${part}"] .ag-cell:focus`) !== null;
}

function isDrawn(row: string): boolean {
  return document.querySelector(`[role=row][row-id="${CSS.escape(row)}"]`) !== null;
}

function onceDrawn(row: string, then: () => void, frames: number): void {
  if (isDrawn(row)) then();
  else if (frames > 0) requestAnimationFrame(() => onceDrawn(row, then, frames - 1));
}
