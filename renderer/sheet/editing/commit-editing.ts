import { commitText } from './cell-commands.ts';
import { editingStore, refuseEditing, stopEditing } from './editing-store.ts';

/**
 * Ends the editing with what the editor holds. `false` where it is refused: the cell stays open with the text and says
 * what to write instead.
 */
export function commitEditing(text: string): boolean {
  const { editing } = editingStore.getState();
  if (!editing) return true;
  const kind = editing.ceilingKind;
  if (text === editing.unchanged && kind?.now === kind?.before) {
    stopEditing();
    return true;
  }
  const answer = commitText(editing.target, text, kind?.now);
  if (answer.ok) stopEditing();
  else refuseEditing(answer.failure);
  return answer.ok;
}
