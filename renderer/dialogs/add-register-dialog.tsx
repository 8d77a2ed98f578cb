import { useState } from 'react';
import { message, updateRegister, type Message, type PopulationRegister } from '../../core/index.ts';
import { keepRegister } from '../register/added-register.ts';
import { newYearsOf, updatedBy, yearsText } from '../register/register-facts.ts';
import { useRegister } from '../register/use-register.ts';
import { tryEdit, useDocument } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { Check } from './check.tsx';
import { CancelButton, Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { notify } from './notify.ts';
import { Refusal } from './refusal.tsx';
import { TextField } from './text-field.tsx';

interface AddRegisterDialogProps {
  readonly name: string;
  readonly register: PopulationRegister;
}

/** What a newer register holds, whose figures it is, and whether the open plan's members get them (K7). */
export function AddRegisterDialog({ name, register }: AddRegisterDialogProps) {
  const text = useText();
  const plan = useDocument((state) => state.plan);
  const [source, setSource] = useState(register.source);
  const [updates, setUpdates] = useState(true);
  const [refused, setRefused] = useState<Message | null>(null);
  const named = { ...register, source: source.trim() };
  const count = plan ? updatedBy(plan, named) : 0;

  const add = async () => {
    const failure = (await keepRegister(named)) ?? (updates && count > 0 ? update(named) : null);
    if (failure) return setRefused(failure);
    closeDialog();
    const hasUpdated = updates && count > 0;
    notify({
      kind: 'ok',
      message: hasUpdated ? message('register.added', { count }) : message('register.addedOnly'),
    });
  };
  return (
    <Dialog
      title={text.t('register.title')}
      onSubmit={() => void add()}
      buttons={
        <>
          <CancelButton />
          <SubmitButton>{text.t('register.add')}</SubmitButton>
        </>
      }
    >
      <Facts name={name} register={register} />
      <TextField
        label={text.t('register.source')}
        value={source}
        onChange={setSource}
        hint={text.t('register.sourceHint')}
        maxLength={500}
      />
      {plan && count > 0 && (
        <Check label={text.t('register.update', { count })} checked={updates} onChange={setUpdates} />
      )}
      {plan && plan.members.length > 0 && (
        <p className="form-hint">{text.t(count > 0 ? 'register.dateStays' : 'register.nothingNew')}</p>
      )}
      {refused && <Refusal message={refused} />}
    </Dialog>
  );
}

function Facts({ name, register }: AddRegisterDialogProps) {
  const text = useText();
  const known = useRegister();
  const fresh = known ? newYearsOf(register, known) : [];
  return (
    <>
      <p>
        {text.t('register.holds', {
          name,
          count: register.entries.length,
          years: yearsText(register.years),
        })}
      </p>
      <p>
        {fresh.length > 0
          ? text.t('register.newYears', { years: yearsText(fresh) })
          : text.t('register.noNewYears')}
      </p>
    </>
  );
}

/** One step to undo; answers why it was refused. */
function update(register: PopulationRegister): Message | null {
  const answer = tryEdit((plan) => updateRegister(plan, register));
  return answer.ok ? null : answer.failure;
}
