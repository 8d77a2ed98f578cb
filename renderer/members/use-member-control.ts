import {
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { editorAt } from '../sheet/editing/editor-at.ts';
import { keyPressOf } from '../sheet/keyboard/key-press.ts';
import { select, useDocument } from '../store/document-store.ts';
import { addressAt, placeOf } from './member-address.ts';
import type { MemberControl } from './member-control.ts';
import { onMemberKey } from './member-keys.ts';
import {
  memberPlaceAt,
  onMemberClick,
  onMemberContextMenu,
  onMemberDoubleClick,
  onMemberMouseDown,
  onMemberPaste,
} from './member-pointer.ts';
import { useMemberEditing } from './use-member-editing.ts';
import type { MemberList } from './use-member-list.ts';

/** The keyboard, the pointer and the selection of the member list. */
export function useMemberControl(list: MemberList, frame: RefObject<HTMLTableElement | null>) {
  const selection = useDocument((state) => state.selection);
  const active = placeOf(list, selection);
  const editing = useMemberEditing(list);
  // A list that comes into sight takes the keyboard when nothing else has it.
  const wantsKeyboard = useRef<'no' | 'ifFree' | 'yes'>('ifFree');
  const activeCell = () => frame.current?.querySelector<HTMLElement>('[data-active-cell]') ?? null;

  const control: MemberControl = {
    list,
    active,
    place: memberPlaceAt(list, active),
    frame,
    editing,
    goTo: (place) => {
      wantsKeyboard.current = 'yes';
      select(addressAt(list, place));
    },
    anchor: () => (activeCell() ?? document.body).getBoundingClientRect(),
  };
  // After every drawing: what was asked for may be selected already, and only its editor gone.
  useLayoutEffect(() => {
    const cell = frame.current?.querySelector<HTMLElement>('[data-active-cell]');
    if (!cell || editing.editing) return;
    const isFree = document.activeElement === document.body;
    if (wantsKeyboard.current === 'yes' || (wantsKeyboard.current === 'ifFree' && isFree))
      cell.focus({ preventScroll: true });
    wantsKeyboard.current = 'no';
  });
  useLayoutEffect(() => {
    const cell = frame.current?.querySelector('[data-active-cell]');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [frame, active.row, active.column]);

  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      const isDone = onMemberKey(control, keyPressOf(event.nativeEvent), editorAt(event.target));
      if (isDone) event.preventDefault();
    },
    onMouseDown: (event: MouseEvent) => onMemberMouseDown(control, event),
    onClick: (event: MouseEvent) => onMemberClick(control, event),
    onDoubleClick: (event: MouseEvent) => onMemberDoubleClick(control, event),
    onContextMenu: (event: MouseEvent) => onMemberContextMenu(control, event),
    onPaste: (event: ClipboardEvent) => onMemberPaste(event),
  };
  return { active, editing, handlers };
}
