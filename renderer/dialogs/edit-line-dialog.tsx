import {
  setLineIndex,
  setPercentageOf,
  setText,
  type Edit,
  type Language,
  type Line,
  type Message,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { inOneStep } from '../store/in-one-step.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { Check } from './check.tsx';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { inputCommands, NO_CHANGES, withoutEmpty, type InputDraft } from './input-draft.ts';
import { InputRows } from './input-rows.tsx';
import { LineChoices } from './line-choices.tsx';
import { LINE_LAYOUT } from './line-draft.ts';
import { notesCommands, notesDraftOf, type NotesDraft } from './notes-draft.ts';
import { rowFields } from './row-fields.ts';
import { RowNotes } from './row-notes.tsx';
import { ScenarioHint } from './scenario-hint.tsx';
import { SharingInputs } from './sharing-inputs.tsx';
import { TextField } from './text-field.tsx';
import { useFigureLabels } from './use-figure-labels.ts';

interface Draft extends NotesDraft {
  readonly name: string;
  readonly unit: string;
  readonly hasIndex: boolean;
  readonly of: readonly string[];
  readonly inputs: InputDraft;
}

/** Everything about a line: what it is in every scenario, and its figures and sharing in the active one. */
export function EditLineDialog({ id }: { readonly id: string }) {
  const line = usePlan().lines.find((each) => each.id === id);
  return line ? <LineDialog line={line} /> : null;
}

function LineDialog({ line }: { readonly line: Line }) {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const labels = useFigureLabels();
  const [draft, change] = useDraft(() => draftOf(line));
  const fields = rowFields(plan, scenario, `line:${line.id}`, draft.inputs);
  const form = { fields, draft: draft.inputs, onChange: (inputs: InputDraft) => change({ inputs }) };
  return (
    <EditDialog
      title={text.t('line.edit')}
      submit={text.t('dialog.apply')}
      command={() => changesOf(line, draft, scenario, text.language)}
    >
      <ScenarioHint />
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
      <InputRows {...form} layout={LINE_LAYOUT} labels={labels} />
      {line.kind === 'percentage' && (
        <LineChoices
          lines={plan.lines.filter(({ id }) => id !== line.id)}
          chosen={draft.of}
          onChange={(of) => change({ of })}
        />
      )}
      {mayHaveIndex(line) && (
        <Check
          label={text.t('line.index')}
          checked={draft.hasIndex}
          onChange={(hasIndex) => change({ hasIndex })}
        />
      )}
      <SharingInputs {...form} />
      <RowNotes draft={draft} onChange={change} />
    </EditDialog>
  );
}

function mayHaveIndex({ kind }: Line): boolean {
  return kind === 'quantity' || kind === 'amount';
}

function draftOf(line: Line): Draft {
  return {
    ...notesDraftOf(line),
    name: line.name,
    unit: line.kind === 'quantity' ? line.quantityUnit : '',
    hasIndex: (line.kind === 'quantity' || line.kind === 'amount') && line.index !== null,
    of: line.kind === 'percentage' ? line.of : [],
    inputs: NO_CHANGES,
  };
}

/** The figures come before the index is taken away: they may be of it. */
function changesOf(
  line: Line,
  draft: Draft,
  scenario: string,
  language: Language,
): (plan: Plan) => Result<Edit, Message> {
  const { id, kind } = line;
  const row = `line:${id}`;
  return (plan) => {
    const inputs = withoutEmpty(draft.inputs, rowFields(plan, scenario, row), plan);
    return inOneStep(
      (current) => setText(current, { row, property: 'name', text: draft.name }),
      ...(kind === 'quantity'
        ? [(current: Plan) => setText(current, { row, property: 'quantityUnit', text: draft.unit })]
        : []),
      ...(kind === 'percentage' ? [(current: Plan) => setPercentageOf(current, { id, of: draft.of })] : []),
      ...inputCommands(inputs, scenario, language),
      ...(mayHaveIndex(line) ? [(current: Plan) => setLineIndex(current, { id, on: draft.hasIndex })] : []),
      ...notesCommands(row, draft),
    )(plan);
  };
}
