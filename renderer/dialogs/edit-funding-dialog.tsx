import type { Funding } from '../../core/index.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { editFundingCommand, EMPTY_FUNDING, type FundingDraft } from './funding-draft.ts';
import { FundingForm } from './funding-form.tsx';
import { notesDraftOf } from './notes-draft.ts';
import { rowFields } from './row-fields.ts';
import { ScenarioHint } from './scenario-hint.tsx';

/** Everything about a row of funding: what it is in every scenario, and its figures in the active one. */
export function EditFundingDialog({ id }: { readonly id: string }) {
  const row = usePlan().funding.find((each) => each.id === id);
  return row ? <FundingDialog row={row} /> : null;
}

function FundingDialog({ row }: { readonly row: Funding }) {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const [draft, change] = useDraft<FundingDraft>(() => ({
    ...EMPTY_FUNDING,
    ...notesDraftOf(row),
    name: row.name,
  }));
  return (
    <EditDialog
      title={text.t(row.kind === 'own' ? 'funding.editOwn' : 'funding.editGrant')}
      submit={text.t('dialog.apply')}
      command={() => editFundingCommand(row.id, draft, scenario, text.language)}
    >
      <ScenarioHint />
      <FundingForm
        kind={row.kind}
        fields={rowFields(plan, scenario, `funding:${row.id}`)}
        draft={draft}
        onChange={change}
      />
    </EditDialog>
  );
}
