import { useState } from 'react';
import type { LineKind } from '../../core/index.ts';
import { goToCell } from '../frame/go-to-cell.ts';
import { usePlan } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { useText } from '../text/use-text.ts';
import { addLineCommand, EMPTY_LINE, LINE_LAYOUT, newLine, type LineDraft } from './line-draft.ts';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { InputRows } from './input-rows.tsx';
import { LineChoices } from './line-choices.tsx';
import { SharingInputs } from './sharing-inputs.tsx';
import { TextField } from './text-field.tsx';
import { useFigureLabels } from './use-figure-labels.ts';

const TITLES = {
  pay: 'line.addPay',
  percentage: 'line.addPercentage',
  quantity: 'line.addQuantity',
  amount: 'line.addAmount',
} as const;

/** A new cost line of one kind, with its figures. It is the plan's: every scenario has it. */
export function AddLineDialog({ kind }: { readonly kind: LineKind }) {
  const text = useText();
  const plan = usePlan();
  const labels = useFigureLabels();
  const [id] = useState(newId);
  const [draft, change] = useDraft<LineDraft>(() => ({
    ...EMPTY_LINE,
    of: plan.lines.filter(({ kind: of }) => of === 'pay').map(({ id }) => id),
  }));
  const { fields } = newLine(plan, id, kind, {
    unit: draft.unit.trim() || text.t('line.oneUnit'),
    inputs: draft.inputs,
  });
  const form = { fields, draft: draft.inputs, onChange: (inputs: LineDraft['inputs']) => change({ inputs }) };
  return (
    <EditDialog
      title={text.t(TITLES[kind])}
      submit={text.t('line.add')}
      command={() => addLineCommand(id, kind, draft, text.language)}
      onDone={() => goToCell({ row: `line:${id}`, column: 'name' })}
    >
      <TextField
        label={text.t('line.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={200}
      />
      {kind === 'quantity' && (
        <TextField
          label={text.t('line.unit')}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
          hint={text.t('line.unitHint')}
        />
      )}
      <InputRows {...form} layout={LINE_LAYOUT} labels={labels} />
      {kind === 'percentage' && (
        <LineChoices lines={plan.lines} chosen={draft.of} onChange={(of) => change({ of })} />
      )}
      <SharingInputs {...form} />
    </EditDialog>
  );
}
