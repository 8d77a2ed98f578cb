import { resolve, type Member } from '../../core/index.ts';
import { CEILING_KINDS } from '../members/member-action-ids.ts';
import { STATUS_FILTERS, STATUS_WORDS } from '../members/member-status.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { memberChanges, memberDraftOf, type MemberDraft } from './member-form-draft.ts';
import { RowNotes } from './row-notes.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { usePopulationHint } from './use-population-hint.ts';

/** A member's name, status and notes, and in the active scenario its inhabitants and ceiling. */
export function EditMemberDialog({ id }: { readonly id: string }) {
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const member = resolve(plan, scenario).members.find((each) => each.id === id);
  return member ? <MemberDialog member={member} scenario={scenario} /> : null;
}

function MemberDialog({ member, scenario }: { readonly member: Member; readonly scenario: string }) {
  const text = useText();
  const [draft, change] = useDraft(() => memberDraftOf(member, text.language));
  return (
    <EditDialog
      title={text.t('member.edit')}
      submit={text.t('dialog.apply')}
      command={() => memberChanges(member.id, draft, scenario, text.language)}
    >
      <TextField
        label={text.t('member.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={200}
      />
      <TextField
        label={text.t('member.population')}
        value={draft.population}
        onChange={(population) => change({ population })}
        hint={usePopulationHint(member.register)}
        isFigure
      />
      <CeilingFields draft={draft} onChange={change} />
      <StatusFields draft={draft} onChange={change} />
      <RowNotes draft={draft} onChange={change} />
    </EditDialog>
  );
}

interface FieldsProps {
  readonly draft: MemberDraft;
  readonly onChange: (changes: Partial<MemberDraft>) => void;
}

function CeilingFields({ draft, onChange }: FieldsProps) {
  const text = useText();
  const { unit } = usePlan();
  return (
    <div className="form-row">
      <TextField
        label={text.t('member.ceiling')}
        value={draft.ceiling}
        onChange={(ceiling) => onChange({ ceiling })}
        unit={text.t(unit === 'tkr' ? 'unit.tkr' : 'unit.kr')}
        hint={text.t('member.ceilingHint')}
        isFigure
      />
      <SelectField
        label={text.t('memberList.ceilingKind')}
        value={draft.ceilingKind}
        choices={CEILING_KINDS.map((value) => ({ value, words: text.t(`ceilingKind.${value}`) }))}
        onChange={(ceilingKind) => onChange({ ceilingKind })}
      />
    </div>
  );
}

function StatusFields({ draft, onChange }: FieldsProps) {
  const text = useText();
  return (
    <>
      <div className="form-row">
        <SelectField
          label={text.t('memberList.status')}
          value={draft.status}
          choices={STATUS_FILTERS.map((value) => ({ value, words: text.t(STATUS_WORDS[value]) }))}
          onChange={(status) => onChange({ status })}
        />
        <TextField
          label={text.t('memberList.statusDateName')}
          value={draft.statusDate}
          onChange={(statusDate) => onChange({ statusDate })}
          maxLength={10}
        />
      </div>
      {draft.status !== 'none' && (
        <TextField
          label={text.t('memberList.statusNote')}
          value={draft.statusNote}
          onChange={(statusNote) => onChange({ statusNote })}
        />
      )}
    </>
  );
}
