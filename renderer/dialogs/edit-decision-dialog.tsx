import { setDecision, setText, type Decision } from '../../core/index.ts';
import { usePlan } from '../store/document-store.ts';
import { inOneStep } from '../store/in-one-step.ts';
import { readDate } from '../text/read-date.ts';
import { useText } from '../text/use-text.ts';
import { DecisionFields, type DecisionDraft } from './decision-fields.tsx';
import { EditDialog, useDraft } from './edit-dialog.tsx';

/** What a decision is found by; what was decided stays. */
export function EditDecisionDialog({ id }: { readonly id: string }) {
  const decision = usePlan().decisions.find((each) => each.id === id);
  return decision ? <DecisionDialog decision={decision} /> : null;
}

function DecisionDialog({ decision }: { readonly decision: Decision }) {
  const text = useText();
  const { id, name, date, caseNumber, note } = decision;
  const [draft, change] = useDraft<DecisionDraft>(() => ({ name, date, caseNumber, note }));
  return (
    <EditDialog
      title={text.t('decision.editTitle')}
      submit={text.t('dialog.apply')}
      command={() => changesOf(id, draft)}
    >
      <DecisionFields draft={draft} onChange={change} />
    </EditDialog>
  );
}

/** All of it is one step to undo. */
function changesOf(id: string, { name, date: typed, caseNumber, note }: DecisionDraft) {
  const row = `decision:${id}`;
  return inOneStep(
    (plan) => setText(plan, { row, property: 'name', text: name }),
    (plan) => {
      const date = readDate(typed);
      return date.ok ? setDecision(plan, { id, date: date.value ?? '', caseNumber }) : date;
    },
    (plan) => setText(plan, { row, property: 'note', text: note }),
  );
}
