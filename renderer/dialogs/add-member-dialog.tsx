import { useState } from 'react';
import { municipalityNamed, type Message } from '../../core/index.ts';
import { goToCell } from '../frame/go-to-cell.ts';
import { useRegister } from '../register/use-register.ts';
import { tryEdit, useDocument, usePlan } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { useText } from '../text/use-text.ts';
import { CancelButton, Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { addMemberCommand } from './member-draft.ts';
import { MunicipalityBox } from './municipality-box.tsx';
import { Refusal } from './refusal.tsx';
import { TextField } from './text-field.tsx';
import { usePopulationDate } from './use-population-date.ts';
import { usePopulationHint } from './use-population-hint.ts';

/** A municipality from the register, or a party of one's own with a name and, where it has any, inhabitants. */
export function AddMemberDialog() {
  const text = useText();
  const plan = usePlan();
  const register = useRegister();
  const date = usePopulationDate();
  const scenario = useDocument((state) => state.scenario);
  const [name, setName] = useState('');
  const [population, setPopulation] = useState('');
  const [refused, setRefused] = useState<Message | null>(null);
  const municipality = register ? municipalityNamed(register, name) : undefined;
  const add = () => {
    const id = newId();
    const answer = tryEdit(addMemberCommand({ id, name, municipality, population, language: text.language }));
    if (!answer.ok) return setRefused(answer.failure);
    closeDialog();
    goToCell({ row: `member:${id}`, column: 'name' });
  };
  return (
    <Dialog
      title={text.t('member.add')}
      onSubmit={add}
      buttons={
        <>
          <CancelButton />
          <SubmitButton>{text.t('member.addButton')}</SubmitButton>
        </>
      }
    >
      <MunicipalityBox
        key={scenario}
        register={register}
        taken={plan.members}
        date={date}
        value={name}
        onChange={(typed) => {
          setName(typed);
          setRefused(null);
        }}
      />
      <TextField
        label={text.t('member.population')}
        value={population}
        onChange={setPopulation}
        hint={usePopulationHint(municipality)}
        isFigure
      />
      {refused && <Refusal message={refused} />}
    </Dialog>
  );
}
