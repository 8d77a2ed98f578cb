import { askDialog } from '../dialogs/dialog-store.ts';
import { documentStore } from '../store/document-store.ts';
import { savePlan } from './save-plan.ts';

/** Asks before unsaved edits would be lost (FIL13). Answers whether to go on. */
export async function guardUnsaved(): Promise<boolean> {
  if (!documentStore.getState().dirty) return true;
  const answer = await askDialog({ kind: 'unsaved' });
  if (answer === 'save') return savePlan();
  return answer === 'discard';
}
