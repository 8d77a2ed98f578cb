import { message } from '../../core/index.ts';
import { performAction } from '../actions/perform-action.ts';
import { notify } from '../dialogs/notify.ts';
import { showContextMenu } from '../menus/context-menu.tsx';
import { actionEntries } from '../menus/menu-entry.ts';
import { memberEntries } from '../menus/menus.ts';
import { documentStore, edit, setMemberList } from '../store/document-store.ts';
import { setTyped, toggleJoined, type MemberPlace } from './edit-member.ts';
import { memberCell, type MemberCell } from './member-cell.ts';
import type { MemberColumn } from './member-columns.ts';
import { CEILING_ACTIONS, STATUS_ACTIONS } from './member-action-ids.ts';
import { rowOfMember } from './member-address.ts';
import type { MemberList } from './use-member-list.ts';

/** Where a menu hangs from. */
export type Anchor = Parameters<typeof showContextMenu>[0];

export function cellOf({ context, members }: MemberList, { member, column }: MemberPlace): MemberCell | null {
  const found = members.find(({ id }) => id === member.id);
  return found ? memberCell(context, found, column) : null;
}

/** What Enter, Space or a click on its sign does with a cell: switches it, or shows what can be chosen. Answers whether it did something. */
export function actOn(list: MemberList, place: MemberPlace, anchor: Anchor, letter = ''): boolean {
  const cell = cellOf(list, place);
  if (cell?.change === 'toggle') toggle(place, cell);
  else if (cell?.change === 'choose') choose(place, anchor, letter);
  else if (cell?.change === 'years') performAction('member.years', { row: rowOfMember(place.member.id) });
  else return false;
  return true;
}

function toggle(place: MemberPlace, { checked }: MemberCell): void {
  edit((plan) => toggleJoined(plan, place, checked !== true));
}

function choose({ member, column }: MemberPlace, anchor: Anchor, letter: string): void {
  const ids = column.kind === 'status' ? STATUS_ACTIONS : CEILING_ACTIONS;
  showContextMenu(anchor, actionEntries(ids, { row: rowOfMember(member.id) }), letter);
}

/** Empties a cell where nothing is a value; elsewhere says why it cannot be. */
export function clear(list: MemberList, place: MemberPlace): void {
  const cell = cellOf(list, place);
  if (cell?.status) return void performAction('member.status.none', { row: rowOfMember(place.member.id) });
  if (cell?.change !== 'type' && cell?.change !== 'years') return;
  edit((plan) => setTyped(plan, place, '', list.context.text.language));
}

/** What can be done with a member and its selected cell. */
export function openMenu(list: MemberList, place: MemberPlace, anchor: Anchor): void {
  const own = [
    ...(cellOf(list, place)?.base === null ? [] : ['member.resetCell']),
    ...(place.column.kind === 'keyValue' ? ['member.years'] : []),
  ];
  showContextMenu(anchor, memberEntries(rowOfMember(place.member.id), own));
}

/** By a column from its least on, then from its greatest on, then as in the plan again. */
export function sortBy({ id }: MemberColumn): void {
  const { sort } = documentStore.getState().memberList;
  if (sort?.column !== id) setMemberList({ sort: { column: id, descending: false } });
  else setMemberList({ sort: sort.descending ? null : { column: id, descending: true } });
}

/** Says why a cell cannot be typed in: a kind needs a ceiling to be of. */
export function sayNotTyped({ kind }: MemberColumn): void {
  if (kind === 'ceilingKind') notify({ kind: 'info', message: message('memberList.ceilingFirst') });
}
