import { useState } from 'react';
import { addDecision, refusal, type Plan, type Result, type Edit, type Message } from '../../core/index.ts';
import { readDate, today } from '../text/read-date.ts';
import { showDecision, usePlan } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { useText } from '../text/use-text.ts';
import { unusedName } from '../actions/unused-name.ts';
import { DecisionFields, type DecisionDraft } from './decision-fields.tsx';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { ScenarioSelect } from './scenario-select.tsx';

/** A scenario as it stands becomes a decision: when it was made, its case number, and what is to be remembered of it. */
export function AddDecisionDialog({ scenario }: { readonly scenario: string }) {
  const text = useText();
  const plan = usePlan();
  const [draft, change] = useDraft(() => ({
    scenario,
    name: unusedName(
      text.t('decision.defaultName', { date: today() }),
      plan.decisions.map(({ name }) => name),
    ),
    date: today(),
    caseNumber: '',
    note: '',
  }));
  const [id] = useState(newId);
  return (
    <EditDialog
      title={text.t('decision.addTitle')}
      submit={text.t('decision.addButton')}
      command={() => (current) => decide(current, id, draft)}
      onDone={() => showDecision(id)}
    >
      <p>{text.t('decision.words')}</p>
      <ScenarioSelect
        label={text.t('decision.scenario')}
        plan={plan}
        value={draft.scenario}
        onChange={(chosen) => change({ scenario: chosen })}
      />
      <DecisionFields draft={draft} onChange={change} />
    </EditDialog>
  );
}

function decide(
  plan: Plan,
  id: string,
  draft: DecisionDraft & { readonly scenario: string },
): Result<Edit, Message> {
  const date = readDate(draft.date);
  if (!date.ok) return refusal(date.failure);
  return addDecision(plan, { ...draft, id, date: date.value ?? '' });
}
