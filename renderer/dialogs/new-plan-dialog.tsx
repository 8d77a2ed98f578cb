import { useState } from 'react';
import {
  message,
  newPlan,
  setText,
  setYears,
  usualYear,
  type Message,
  type Plan,
  type Unit,
} from '../../core/index.ts';
import { loadRegister } from '../register/use-register.ts';
import { openDocument } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { useText } from '../text/use-text.ts';
import { CancelButton, Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { wholeNumber } from './whole-number.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { unitChoices } from './unit-choices.ts';

interface Refused {
  readonly name: Message | null;
  readonly years: Message | null;
}

/** A plan without lines and members: its name, its years, and what its figures are written in. */
export function NewPlanDialog() {
  const text = useText();
  const [name, setName] = useState('');
  const [first, setFirst] = useState(String(new Date().getFullYear() + 1));
  const [count, setCount] = useState('3');
  const [unit, setUnit] = useState<Unit>('kr');
  const [refused, setRefused] = useState<Refused>({ name: null, years: null });

  const create = async () => {
    const register = await loadRegister();
    const plan = newPlan({
      id: newId(),
      baseId: newId(),
      name: '',
      baseName: text.t('newPlan.baseName'),
      firstYear: new Date().getFullYear(),
      years: 1,
      unit,
      populationYear: usualYear(register),
      registerSource: register.source,
    });
    const named = withName(plan, name);
    const dated = withYears(plan, first, count);
    setRefused({ name: named.refusal, years: dated.refusal });
    if (named.refusal || dated.refusal) return;
    closeDialog();
    openDocument({ ...dated.plan, name: named.plan.name }, null);
  };

  return (
    <Dialog
      title={text.t('newPlan.title')}
      onSubmit={() => void create()}
      buttons={
        <>
          <CancelButton />
          <SubmitButton>{text.t('newPlan.create')}</SubmitButton>
        </>
      }
    >
      <TextField
        label={text.t('plan.name')}
        value={name}
        onChange={setName}
        refusal={refused.name}
        maxLength={200}
      />
      <div className="form-row">
        <TextField
          label={text.t('plan.firstYear')}
          value={first}
          onChange={setFirst}
          refusal={refused.years}
          isFigure
        />
        <TextField label={text.t('plan.yearCount')} value={count} onChange={setCount} isFigure />
      </div>
      <SelectField label={text.t('plan.unit')} value={unit} choices={unitChoices(text)} onChange={setUnit} />
    </Dialog>
  );
}

interface Tried {
  readonly plan: Plan;
  readonly refusal: Message | null;
}

function withName(plan: Plan, name: string): Tried {
  const named = setText(plan, { row: 'plan', property: 'name', text: name });
  return named.ok ? { plan: named.value.plan, refusal: null } : { plan, refusal: named.failure };
}

function withYears(plan: Plan, first: string, count: string): Tried {
  const years = { first: wholeNumber(first), count: wholeNumber(count) };
  if (years.first === null || years.count === null) return { plan, refusal: message('plan.yearsNotNumbers') };
  const dated = setYears(plan, { first: years.first, count: years.count });
  return dated.ok ? { plan: dated.value.plan, refusal: null } : { plan, refusal: dated.failure };
}
