import { intentInEditor, intentOnCell, type KeyIntent, type KeyPress } from '../sheet/keyboard/key-intent.ts';
import { focusBeside } from '../sheet/keyboard/focus-beside.ts';
import type { Move } from '../sheet/layout/move.ts';
import { actOn, cellOf, clear, openMenu, sayNotTyped, sortBy } from './cell-gestures.ts';
import type { MemberPlace } from './edit-member.ts';
import type { MemberControl } from './member-control.ts';
import { HEAD, movedPlace } from './member-moves.ts';

/** Rows that PageUp and PageDown pass, as in the sheet. */
const PAGE_ROWS = 10;

/** Acts on a key press in the list; answers whether the key is the list's alone. The keys are the sheet's. */
export function onMemberKey(
  control: MemberControl,
  press: KeyPress,
  field: HTMLInputElement | null,
): boolean {
  const { editing, active, place } = control;
  if (field) return inEditor(control, field, intentInEditor(press, editing.editing?.caretKeys ?? true));
  const intent = intentOnCell(press);
  if (!intent) return false;
  if (active.row === HEAD) return onHead(control, intent);
  return place !== null && onCell(control, place, intent, press.key);
}

function inEditor(control: MemberControl, field: HTMLInputElement, intent: KeyIntent | null): boolean {
  const { editing, goTo, active } = control;
  if (intent?.kind === 'cancel') {
    editing.stop();
    goTo(active);
    return true;
  }
  if (intent?.kind !== 'commit') return false;
  if (!editing.commit(field.value)) return true;
  if (intent.move) go(control, intent.move);
  else goTo(active);
  return true;
}

function onHead(control: MemberControl, intent: KeyIntent): boolean {
  const column = control.list.columns[control.active.column];
  if (intent.kind === 'move' || intent.kind === 'extend') go(control, intent.move);
  else if (column && (intent.kind === 'enter' || intent.kind === 'toggle')) sortBy(column);
  else return false;
  return true;
}

function onCell(control: MemberControl, place: MemberPlace, intent: KeyIntent, key: string): boolean {
  const { list, anchor } = control;
  switch (intent.kind) {
    case 'move':
    case 'extend':
      // One cell at a time is selected here.
      go(control, intent.move);
      return true;
    case 'enter':
      if (!actOn(list, place, anchor())) go(control, intent.move);
      return true;
    case 'toggle':
      actOn(list, place, anchor());
      return true;
    case 'edit':
      return edit(control, place, intent.how, key);
    case 'clear':
      clear(list, place);
      return true;
    case 'menu':
      openMenu(list, place, anchor());
      return true;
    default:
      return false;
  }
}

/** Typing in a cell that is chosen, and not typed, shows what can be chosen, at what begins with the letter. */
function edit(
  { list, editing, anchor }: MemberControl,
  place: MemberPlace,
  how: 'replace' | 'empty' | 'continue',
  key: string,
): boolean {
  const change = cellOf(list, place)?.change;
  if (change === 'type') {
    editing.open(place, how);
    return how !== 'replace';
  }
  if (change === 'choose' || change === 'years') actOn(list, place, anchor(), how === 'replace' ? key : '');
  else sayNotTyped(place.column);
  return true;
}

function go({ list, active, goTo, frame }: MemberControl, move: Move): void {
  const size = { rows: list.members.length, columns: list.columns.length };
  const to = movedPlace(active, move, size, PAGE_ROWS);
  if (to) goTo(to);
  else if (frame.current) focusBeside(frame.current, move === 'previous' ? 'previous' : 'next');
}
