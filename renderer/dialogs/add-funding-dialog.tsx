import { useState } from 'react';
import type { FundingKind, InputField } from '../../core/index.ts';
import { unusedName } from '../actions/unused-name.ts';
import { goToCell } from '../frame/go-to-cell.ts';
import { usePlan } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { useText } from '../text/use-text.ts';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { addFundingCommand, EMPTY_FUNDING, newFunding } from './funding-draft.ts';
import { FundingForm } from './funding-form.tsx';

const WORDS = {
  own: { title: 'funding.addOwn', name: 'funding.ownName' },
  grant: { title: 'funding.addGrant', name: 'funding.grantName' },
} as const;

/** A new row of funding: own financing (F1) or a grant (F2). It is the plan's: every scenario has it. */
export function AddFundingDialog({ kind }: { readonly kind: FundingKind }) {
  const text = useText();
  const plan = usePlan();
  const [id] = useState(newId);
  const [draft, change] = useDraft(() => ({
    ...EMPTY_FUNDING,
    name: unusedName(
      text.t(WORDS[kind].name),
      plan.funding.map(({ name }) => name),
    ),
  }));
  const { fields } = newFunding(plan, id, kind);
  return (
    <EditDialog
      title={text.t(WORDS[kind].title)}
      submit={text.t('funding.add')}
      command={() => addFundingCommand(id, kind, draft, text.language)}
      onDone={() => goToCell({ row: `funding:${id}`, column: 'name' })}
    >
      <FundingForm kind={kind} fields={fields.map(withoutParty)} draft={draft} onChange={change} isNew />
    </EditDialog>
  );
}

/** Nobody pays it until somebody is named. */
function withoutParty(field: InputField): InputField {
  return field.type === 'party' ? { ...field, value: null } : field;
}
