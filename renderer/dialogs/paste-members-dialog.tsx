import { useMemo, useState } from 'react';
import {
  addMembers,
  message,
  readMemberTable,
  resolve,
  type MemberTable,
  type MemberTableRow,
  type Message,
  type Result,
} from '../../core/index.ts';
import { goToCell } from '../frame/go-to-cell.ts';
import { useRegister } from '../register/use-register.ts';
import { documentStore, tryEdit, useDocument, usePlan } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { useText } from '../text/use-text.ts';
import { Check } from './check.tsx';
import { CancelButton, Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { MemberTablePreview } from './member-table-preview.tsx';
import { notify } from './notify.ts';
import { Refusal } from './refusal.tsx';

/** Many members at once, from a table as Excel copies it: what each row would become is seen before it is added. */
export function PasteMembersDialog({ pasted }: { readonly pasted: string }) {
  const text = useText();
  const [typed, setTyped] = useState(pasted);
  const [skips, setSkips] = useState(false);
  const [refused, setRefused] = useState<Message | null>(null);
  const read = useRead(typed);
  const rows = read?.ok ? read.value.rows : [];
  const faulty = rows.filter(({ problem }) => problem !== null).length;
  const added = rows.filter(({ problem }) => problem === null);

  const add = () => {
    if (!read) return setRefused(message('pasteMembers.nothing'));
    if (!read.ok) return;
    if (faulty > 0 && !skips) return setRefused(message('pasteMembers.hasProblems', { count: faulty }));
    if (added.length === 0) return setRefused(message('pasteMembers.nothing'));
    setRefused(addRows(added));
  };
  return (
    <Dialog
      title={text.t('pasteMembers.title')}
      width={860}
      onSubmit={add}
      buttons={
        <>
          <CancelButton />
          <SubmitButton>
            {added.length > 0
              ? text.t('pasteMembers.add', { count: added.length })
              : text.t('pasteMembers.addNone')}
          </SubmitButton>
        </>
      }
    >
      <PasteField
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setRefused(null);
        }}
      />
      {read && !read.ok && <Refusal message={read.failure} />}
      {read?.ok && <MemberTablePreview table={read.value} />}
      {faulty > 0 && added.length > 0 && (
        <Check
          label={text.t('pasteMembers.skip', { count: faulty })}
          checked={skips}
          onChange={(checked) => {
            setSkips(checked);
            setRefused(null);
          }}
        />
      )}
      {refused && <Refusal message={refused} />}
    </Dialog>
  );
}

interface PasteFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function PasteField({ value, onChange }: PasteFieldProps) {
  const text = useText();
  return (
    <div className="form-field">
      <label htmlFor="paste-members">{text.t('pasteMembers.field')}</label>
      <textarea
        id="paste-members"
        className="text-input paste-field"
        value={value}
        spellCheck={false}
        aria-describedby="paste-members-hint"
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="form-hint" id="paste-members-hint">
        {text.t('pasteMembers.hint')}
      </p>
    </div>
  );
}

/** What the table would become in the plan as it is now; `null` where nothing has been pasted. */
function useRead(typed: string): Result<MemberTable, Message> | null {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const register = useRegister();
  return useMemo(
    () =>
      typed.trim() === '' ? null : readMemberTable(resolve(plan, scenario), typed, register, text.language),
    [typed, plan, scenario, register, text.language],
  );
}

/** All of them in one step; answers why they were refused. */
function addRows(rows: readonly MemberTableRow[]): Message | null {
  const members = rows.map((row) => ({ ...row, id: newId() }));
  const answer = tryEdit((plan) => addMembers(plan, { members }));
  if (!answer.ok) return answer.failure;
  closeDialog();
  notify({
    kind: 'ok',
    message: message(
      documentStore.getState().plan?.scenarios.length === 0 ? 'pasteMembers.done' : 'pasteMembers.doneInAll',
      {
        count: members.length,
      },
    ),
  });
  const first = members[0];
  if (first) goToCell({ row: `member:${first.id}`, column: 'name' });
  return null;
}
