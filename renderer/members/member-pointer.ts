import type { ClipboardEvent, MouseEvent } from 'react';
import { showDialog } from '../dialogs/dialog-store.ts';
import { editorAt } from '../sheet/editing/editor-at.ts';
import { actOn, cellOf, openMenu, sortBy } from './cell-gestures.ts';
import type { MemberPlace } from './edit-member.ts';
import { HEAD_ROW, rowOfMember } from './member-address.ts';
import type { MemberControl } from './member-control.ts';
import { HEAD, type CellPlace } from './member-moves.ts';
import type { MemberList } from './use-member-list.ts';

/** Selects the pressed cell, after what is being typed elsewhere has been taken; where that is refused, it keeps the keyboard. */
export function onMemberMouseDown({ list, editing, goTo }: MemberControl, event: MouseEvent): void {
  const place = cellPlaceAt(list, event.target);
  if (!place) return;
  event.preventDefault();
  const field = editorAt(document.activeElement);
  if (!field || editing.commit(field.value)) goTo(place);
}

/** A click on a heading sorts; on a box or the sign of a choice it does what Space would. */
export function onMemberClick({ list, anchor }: MemberControl, event: MouseEvent): void {
  const at = cellPlaceAt(list, event.target);
  const column = at && list.columns[at.column];
  if (at?.row === HEAD && column) return sortBy(column);
  const place = at && memberPlaceAt(list, at);
  if (place && isWithin(event.target, '[data-toggle], [data-choose]')) actOn(list, place, anchor());
}

export function onMemberDoubleClick({ list, editing }: MemberControl, event: MouseEvent): void {
  const at = cellPlaceAt(list, event.target);
  const place = at && memberPlaceAt(list, at);
  if (place && cellOf(list, place)?.change === 'type') editing.open(place, 'continue');
}

export function onMemberContextMenu({ list }: MemberControl, event: MouseEvent): void {
  const at = cellPlaceAt(list, event.target);
  const place = at && memberPlaceAt(list, at);
  if (!place) return;
  event.preventDefault();
  openMenu(list, place, { x: event.clientX, y: event.clientY });
}

/** Rows copied from a spreadsheet are members to be, wherever in the list they are pasted. */
export function onMemberPaste(event: ClipboardEvent): void {
  const text = event.clipboardData.getData('text/plain');
  if (editorAt(event.target) || !/[\t\n]/.test(text.trim())) return;
  event.preventDefault();
  showDialog({ kind: 'pasteMembers', text });
}

export function memberPlaceAt(list: MemberList, { row, column }: CellPlace): MemberPlace | null {
  const member = list.members[row];
  const at = list.columns[column];
  return member && at ? { member, column: at, scenario: list.scenario } : null;
}

/** The place of the cell that an element belongs to; `null` outside the cells and in a field that is typed in. */
function cellPlaceAt({ columns, members }: MemberList, target: EventTarget | null): CellPlace | null {
  if (!(target instanceof Element) || editorAt(target)) return null;
  const row = target.closest('[row-id]')?.getAttribute('row-id');
  const columnId = target.closest('[col-id]')?.getAttribute('col-id');
  const column = columns.findIndex(({ id }) => id === columnId);
  const index = row === HEAD_ROW ? HEAD : members.findIndex(({ id }) => row === rowOfMember(id));
  return column < 0 || (index < 0 && row !== HEAD_ROW) ? null : { row: index, column };
}

function isWithin(target: EventTarget, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
