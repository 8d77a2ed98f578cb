import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Message } from '../../core/index.ts';
import { tryEdit } from '../store/document-store.ts';
import type { EditKind } from '../sheet/editing/open-editor.ts';
import { editorText, setTyped, type MemberPlace } from './edit-member.ts';
import type { MemberList } from './use-member-list.ts';

/** The one cell that is being typed in. */
export interface MemberEditing extends MemberPlace {
  readonly initial: string;
  /** What it would hold had nothing been typed: committing this changes nothing. */
  readonly unchanged: string;
  /** Whether the arrows move the caret (after F2) or leave the cell (after typing). */
  readonly caretKeys: boolean;
  /** Why what was typed is refused; it stays in the cell. */
  readonly refusal: Message | null;
}

export interface EditingControl {
  readonly editing: MemberEditing | null;
  /** The editor has the keyboard when this returns, so that the key which opened it is typed in it. */
  readonly open: (place: MemberPlace, how: EditKind) => void;
  /** `false` where it is refused: the cell stays open and says what to write instead. */
  readonly commit: (typed: string) => boolean;
  readonly stop: () => void;
}

/** Typing in a cell of the member list; it becomes one command, or nothing. */
export function useMemberEditing({ context }: MemberList): EditingControl {
  const [editing, setEditing] = useState<MemberEditing | null>(null);
  // What ends the editing may come twice: a key, and the field's leaving that follows from it.
  const latest = useRef<MemberEditing | null>(null);
  const { language } = context.text;
  const show = useCallback((next: MemberEditing | null) => {
    latest.current = next;
    setEditing(next);
  }, []);
  const open = (place: MemberPlace, how: EditKind) => {
    const unchanged = editorText(context.plan, place, language);
    const caretKeys = how === 'continue';
    const initial = caretKeys ? unchanged : '';
    flushSync(() => show({ ...place, initial, unchanged, caretKeys, refusal: null }));
  };
  // The same function for as long as it does the same: rows that are drawn keep it.
  const commit = useCallback(
    (typed: string) => {
      const { current } = latest;
      const isChanged = current !== null && typed !== current.unchanged;
      const answer = isChanged ? tryEdit((plan) => setTyped(plan, current, typed, language)) : null;
      show(answer && !answer.ok && current ? { ...current, refusal: answer.failure } : null);
      return answer?.ok ?? true;
    },
    [language, show],
  );
  return { editing, open, commit, stop: () => show(null) };
}
