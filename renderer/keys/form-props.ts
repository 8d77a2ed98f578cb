import type { Plan } from '../../core/index.ts';
import type { NotesDraft } from '../dialogs/notes-draft.ts';
import type { Change } from './use-plan-draft.ts';

/** What the forms of the key editor work on. */
export interface FormProps {
  readonly plan: Plan;
  readonly change: Change;
  readonly notes: Readonly<Record<string, NotesDraft>>;
  readonly onNotes: (row: string, draft: NotesDraft) => void;
  readonly onRemoved: () => void;
}
