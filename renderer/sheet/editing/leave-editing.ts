import { notify } from '../../dialogs/notify.ts';
import { documentStore } from '../../store/document-store.ts';
import { editingStore, stopEditing } from './editing-store.ts';

/** Closes the cell that is typed in, wherever the reader goes. What it refused is said once more: the text goes with it. */
export function leaveEditing(): void {
  const { editing } = editingStore.getState();
  const { plan } = documentStore.getState();
  if (editing?.refusal && plan) notify({ kind: 'error', message: editing.refusal, untilChange: true });
  stopEditing();
}
