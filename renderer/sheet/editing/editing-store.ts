import { createStore } from 'zustand/vanilla';
import type { CeilingKind, CellEdit, Message } from '../../../core/index.ts';
import type { CellAddress } from '../../store/document-store.ts';

/** The one cell that is being typed in; it becomes a command, or nothing. */
export interface Editing {
  readonly scenario: string;
  readonly cell: CellAddress;
  /** What the text is for. */
  readonly target: CellEdit;
  /** What the editor holds when it opens. */
  readonly initial: string;
  /** What it would hold had nothing been typed: committing this changes nothing. */
  readonly unchanged: string;
  /** What a ceiling is for (T1), as it is and as it is being changed; `null` for every other cell. */
  readonly ceilingKind: { readonly before: CeilingKind; readonly now: CeilingKind } | null;
  /** Whether the arrows move the caret (after F2) or leave the cell (after typing). */
  readonly caretKeys: boolean;
  /** Why what was typed is refused; it stays in the cell. */
  readonly refusal: Message | null;
}

export const editingStore = createStore<{ readonly editing: Editing | null }>(() => ({ editing: null }));

export function startEditing(editing: Editing): void {
  editingStore.setState({ editing });
}

export function stopEditing(): void {
  editingStore.setState({ editing: null });
}

export function refuseEditing(refusal: Message): void {
  editingStore.setState(({ editing }) => ({ editing: editing && { ...editing, refusal } }));
}

/** Chooses what the ceiling that is being typed is for. What was refused is no longer said. */
export function chooseCeilingKind(now: CeilingKind): void {
  editingStore.setState(({ editing }) => ({
    editing: editing?.ceilingKind
      ? { ...editing, ceilingKind: { ...editing.ceilingKind, now }, refusal: null }
      : editing,
  }));
}
