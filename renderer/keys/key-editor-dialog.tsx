import { useState } from 'react';
import { message, success, type Message, type Plan, type Result } from '../../core/index.ts';
import { CancelButton, Dialog, SubmitButton } from '../dialogs/dialog.tsx';
import { closeDialog } from '../dialogs/dialog-store.ts';
import { notesCommands, type NotesDraft } from '../dialogs/notes-draft.ts';
import { Refusal } from '../dialogs/refusal.tsx';
import { tryEdit, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { ColumnForm } from './column-form.tsx';
import { KeyForm } from './key-form.tsx';
import { KeyList, type Chosen } from './key-list.tsx';
import './keys.css';
import { usePlanDraft } from './use-plan-draft.ts';

/** Notes that are being written, by row: `key:<id>`, `keyColumn:<id>`. */
export type NotesByRow = Readonly<Record<string, NotesDraft>>;

const UNSAVED = message('keys.unsaved');

/** The plan's own keys and key columns (K1, K3–K6). Everything that is done in it is one step. */
export function KeyEditorDialog() {
  const text = useText();
  const before = usePlan();
  const { plan, change } = usePlanDraft(before);
  const [chosen, choose] = useState<Chosen | null>(() => firstOf(plan));
  const [notes, setNotes] = useState<NotesByRow>({});
  const [refused, setRefused] = useState<Message | null>(null);
  const onNotes = (row: string, draft: NotesDraft) => setNotes({ ...notes, [row]: draft });
  const key = chosen?.kind === 'key' ? plan.keys.find(({ id }) => id === chosen.id) : undefined;
  const column = chosen?.kind === 'column' ? plan.keyColumns.find(({ id }) => id === chosen.id) : undefined;
  const form = { plan, change, notes, onNotes, onRemoved: () => choose(null) };
  // What has been made is not thrown away by one press: the second time it is meant.
  const leave = () => {
    const isChanged = plan !== before || Object.keys(notes).length > 0;
    if (!isChanged || refused?.code === UNSAVED.code) closeDialog();
    else setRefused(UNSAVED);
  };
  const save = () => {
    if (focusRefused()) return;
    const done = withNotes(plan, notes);
    if (!done.ok) return setRefused(done.failure);
    tryEdit(() => success({ plan: done.value, label: message('keys.edit') }));
    closeDialog();
  };
  return (
    <Dialog
      title={text.t('keys.title')}
      width={920}
      onSubmit={save}
      onLeave={leave}
      buttons={
        <>
          <CancelButton />
          <SubmitButton>{text.t('keys.save')}</SubmitButton>
        </>
      }
    >
      <div className="key-editor">
        <KeyList plan={plan} change={change} chosen={chosen} onChoose={choose} />
        <div className="key-editor-form">
          {key && <KeyForm key={key.id} ownKey={key} {...form} />}
          {column && <ColumnForm key={column.id} column={column} {...form} />}
          {!key && !column && <p className="key-intro">{text.t('keys.intro')}</p>}
          {refused && <Refusal message={refused} />}
        </div>
      </div>
    </Dialog>
  );
}

function firstOf({ key, keys, keyColumns }: Plan): Chosen | null {
  if (key.kind === 'own') return { kind: 'key', id: key.key };
  const [first] = keys;
  if (first) return { kind: 'key', id: first.id };
  const [column] = keyColumns;
  return column ? { kind: 'column', id: column.id } : null;
}

/** What was typed and refused is not left behind unseen. */
function focusRefused(): boolean {
  const field = document.querySelector<HTMLElement>('.key-editor [aria-invalid="true"]');
  field?.focus();
  return field !== null;
}

/** The notes of what is still there. */
function withNotes(plan: Plan, notes: NotesByRow): Result<Plan, Message> {
  const rows = new Set([
    ...plan.keys.map(({ id }) => `key:${id}`),
    ...plan.keyColumns.map(({ id }) => `keyColumn:${id}`),
  ]);
  const commands = Object.entries(notes)
    .filter(([row]) => rows.has(row))
    .flatMap(([row, draft]) => notesCommands(row, draft));
  return commands.reduce((done: Result<Plan, Message>, command) => {
    if (!done.ok) return done;
    const answer = command(done.value);
    return answer.ok ? success(answer.value.plan) : answer;
  }, success(plan));
}
