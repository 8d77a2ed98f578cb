import { scenarioHeadOf, setText, type ScenarioHead } from '../../core/index.ts';
import { usePlan } from '../store/document-store.ts';
import { inOneStep } from '../store/in-one-step.ts';
import { useText } from '../text/use-text.ts';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { TextField } from './text-field.tsx';

/** What a scenario is called, and what is to be remembered of it. */
export function ScenarioNoteDialog({ id }: { readonly id: string }) {
  const head = scenarioHeadOf(usePlan(), id);
  return head ? <NoteDialog head={head} /> : null;
}

function NoteDialog({ head }: { readonly head: ScenarioHead }) {
  const text = useText();
  const row = `scenario:${head.id}`;
  const [draft, change] = useDraft(() => ({ name: head.name, note: head.note }));
  return (
    <EditDialog
      title={text.t('scenarioNote.title', { letter: head.letter })}
      submit={text.t('dialog.apply')}
      command={() =>
        inOneStep(
          (plan) => setText(plan, { row, property: 'name', text: draft.name }),
          (plan) => setText(plan, { row, property: 'note', text: draft.note }),
        )
      }
    >
      <TextField
        label={text.t('scenarioNote.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={200}
      />
      <TextField
        label={text.t('scenarioNote.note')}
        value={draft.note}
        onChange={(note) => change({ note })}
        isLong
      />
    </EditDialog>
  );
}
