import { useState } from 'react';
import {
  message,
  setRemark,
  success,
  type Edit,
  type Message,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { rowPlace } from '../actions/row-place.ts';
import { EditDialog } from '../dialogs/edit-dialog.tsx';
import { notesCommands, notesDraftOf, sourceIn, type NotesDraft } from '../dialogs/notes-draft.ts';
import { RowNotes } from '../dialogs/row-notes.tsx';
import { SelectField } from '../dialogs/select-field.tsx';
import { inOneStep } from '../store/in-one-step.ts';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { choicesOfRow, remarkOf, type RemarkTarget } from './remark-target.ts';

/** Notes that are being written, by what they are of. */
type Drafts = Readonly<Record<string, { readonly target: RemarkTarget; readonly notes: NotesDraft }>>;

/** A note and a source on one of a row's inputs, or on the row. They are the plan's, and seen in every scenario. */
export function RemarkDialog({ target: first }: { readonly target: RemarkTarget }) {
  const text = useText();
  const plan = usePlan();
  const [target, setTarget] = useState(first);
  const [drafts, setDrafts] = useState<Drafts>({});
  const choices = choicesOfRow(plan, first.row);
  const name = rowPlace(plan, first.row)?.name ?? '';
  const notes = drafts[keyOf(target)]?.notes ?? notesDraftOf(remarkOf(plan, target));
  const change = (changes: Partial<NotesDraft>) =>
    setDrafts({ ...drafts, [keyOf(target)]: { target, notes: { ...notes, ...changes } } });
  return (
    <EditDialog
      title={text.t('remark.title')}
      submit={text.t('remark.save')}
      command={() => commandOf(drafts)}
    >
      <SelectField
        label={text.t('remark.of')}
        value={keyOf(target)}
        choices={choices.map((choice) => ({
          value: keyOf(choice.target),
          words: choice.title ? text.text(choice.title) : text.t('remark.wholeRow', { row: name }),
        }))}
        onChange={(key) => {
          const chosen = choices.find((choice) => keyOf(choice.target) === key);
          if (chosen) setTarget(chosen.target);
        }}
      />
      <RowNotes draft={notes} onChange={change} isFirst />
      <p className="form-hint">{text.t('remark.everywhere')}</p>
    </EditDialog>
  );
}

function keyOf({ row, input }: RemarkTarget): string {
  return input ?? row;
}

/** All that was written is one step. */
function commandOf(drafts: Drafts): (plan: Plan) => Result<Edit, Message> {
  const [first, ...others] = Object.values(drafts).flatMap(({ target: { row, input }, notes }) =>
    input === null
      ? notesCommands(row, notes)
      : [(plan: Plan) => setRemark(plan, { input, note: notes.note, source: sourceIn(notes) })],
  );
  if (!first) return (plan) => success({ plan, label: message('remark.title') });
  return inOneStep(first, ...others);
}
