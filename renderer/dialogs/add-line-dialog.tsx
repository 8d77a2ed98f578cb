import { useState } from 'react';
import type { LineKind } from '../../core/index.ts';
import { goToCell } from '../frame/go-to-cell.ts';
import { usePlan } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { useText, type Translator } from '../text/use-text.ts';
import { writeWord } from '../text/write-word.ts';
import { addLineCommand, EMPTY_LINE, figuresOf, unitOf, type LineDraft } from './line-draft.ts';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { LineChoices } from './line-choices.tsx';
import { TextField } from './text-field.tsx';

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
  const [id] = useState(newId);
  const [draft, change] = useDraft<LineDraft>(() => ({
    ...EMPTY_LINE,
    of: plan.lines.filter(({ kind: of }) => of === 'pay').map(({ id }) => id),
  }));
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
      <div className="form-row">
        {figuresOf(kind).map((figure) => (
          <TextField
            key={figure}
            label={figureLabel(figure, draft, text)}
            unit={writeWord(unitOf(figure, draft, plan.unit), text)}
            value={draft.figures[figure] ?? ''}
            onChange={(typed) => change({ figures: { ...draft.figures, [figure]: typed } })}
            isFigure
          />
        ))}
      </div>
      {kind === 'percentage' && (
        <LineChoices lines={plan.lines} chosen={draft.of} onChange={(of) => change({ of })} />
      )}
    </EditDialog>
  );
}

function figureLabel(
  figure: ReturnType<typeof figuresOf>[number],
  draft: LineDraft,
  text: Translator,
): string {
  return figure === 'price'
    ? text.t('line.price', { unit: draft.unit.trim() || text.t('line.oneUnit') })
    : text.t(`line.figure.${figure}`);
}
