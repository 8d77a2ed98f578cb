import {
  setLineIndex,
  setPercentageOf,
  setText,
  type Edit,
  type Line,
  type Message,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { inOneStep } from '../store/in-one-step.ts';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { Check } from './check.tsx';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { LineChoices } from './line-choices.tsx';
import { TextField } from './text-field.tsx';

interface Draft {
  readonly name: string;
  readonly note: string;
  readonly unit: string;
  readonly hasIndex: boolean;
  readonly of: readonly string[];
}

/** What a line is in every scenario; its figures stand among the assumptions. */
export function EditLineDialog({ id }: { readonly id: string }) {
  const line = usePlan().lines.find((each) => each.id === id);
  return line ? <LineDialog line={line} /> : null;
}

function LineDialog({ line }: { readonly line: Line }) {
  const text = useText();
  const { lines } = usePlan();
  const [draft, change] = useDraft(() => draftOf(line));
  return (
    <EditDialog
      title={text.t('line.edit')}
      submit={text.t('dialog.apply')}
      command={() => changesOf(line, draft)}
    >
      <TextField
        label={text.t('line.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={200}
      />
      {line.kind === 'quantity' && (
        <TextField
          label={text.t('line.unit')}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
          hint={text.t('line.unitHint')}
        />
      )}
      {line.kind === 'percentage' && (
        <LineChoices
          lines={lines.filter(({ id }) => id !== line.id)}
          chosen={draft.of}
          onChange={(of) => change({ of })}
        />
      )}
      {(line.kind === 'quantity' || line.kind === 'amount') && (
        <Check
          label={text.t('line.index')}
          checked={draft.hasIndex}
          onChange={(hasIndex) => change({ hasIndex })}
        />
      )}
      <TextField
        label={text.t('line.note')}
        value={draft.note}
        onChange={(note) => change({ note })}
        isLong
      />
    </EditDialog>
  );
}

function draftOf(line: Line): Draft {
  return {
    name: line.name,
    note: line.note,
    unit: line.kind === 'quantity' ? line.quantityUnit : '',
    hasIndex: (line.kind === 'quantity' || line.kind === 'amount') && line.index !== null,
    of: line.kind === 'percentage' ? line.of : [],
  };
}

function changesOf({ id, kind }: Line, draft: Draft): (plan: Plan) => Result<Edit, Message> {
  const row = `line:${id}`;
  return inOneStep(
    (plan) => setText(plan, { row, property: 'name', text: draft.name }),
    ...(kind === 'quantity'
      ? [(plan: Plan) => setText(plan, { row, property: 'quantityUnit', text: draft.unit })]
      : []),
    ...(kind === 'percentage' ? [(plan: Plan) => setPercentageOf(plan, { id, of: draft.of })] : []),
    ...(kind === 'quantity' || kind === 'amount'
      ? [(plan: Plan) => setLineIndex(plan, { id, on: draft.hasIndex })]
      : []),
    (plan) => setText(plan, { row, property: 'note', text: draft.note }),
  );
}
