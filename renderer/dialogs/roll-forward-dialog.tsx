import { useState } from 'react';
import { continuationNote, message, rollForward, yearsOf, type Message } from '../../core/index.ts';
import { nextPeriodName, periodText } from '../files/next-period.ts';
import { openDocument, usePlan } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { useText } from '../text/use-text.ts';
import { CancelButton, Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { Refusal } from './refusal.tsx';
import { TextField } from './text-field.tsx';
import { wholeNumber } from './whole-number.ts';

/** The plan of the next agreement period: how many years, and what it is called. It opens as a plan that was never saved. */
export function RollForwardDialog() {
  const text = useText();
  const plan = usePlan();
  const last = yearsOf(plan).at(-1) ?? 0;
  const [count, setCount] = useState(String(plan.years.length));
  const [name, setName] = useState<string | null>(null);
  const [refused, setRefused] = useState<Message | null>(null);
  const years = wholeNumber(count);
  const shownName = name ?? nextPeriodName(plan, years ?? plan.years.length);
  const create = () => {
    if (years === null) return setRefused(message('plan.yearsNotNumbers'));
    const note = text.text(continuationNote(plan));
    const rolled = rollForward(plan, { id: newId(), name: shownName, years, note });
    if (!rolled.ok) return setRefused(rolled.failure);
    closeDialog();
    openDocument(rolled.value, null);
  };
  return (
    <Dialog
      title={text.t('rollForward.title')}
      onSubmit={create}
      buttons={
        <>
          <CancelButton />
          <SubmitButton>{text.t('newPlan.create')}</SubmitButton>
        </>
      }
    >
      <p>{text.t('rollForward.words', { last })}</p>
      <TextField
        label={text.t('plan.yearCount')}
        value={count}
        onChange={(typed) => {
          setCount(typed);
          setRefused(null);
        }}
        {...(years !== null &&
          years > 0 && { hint: text.t('rollForward.years', { years: periodText(last + 1, last + years) }) })}
        isFigure
      />
      <TextField label={text.t('plan.name')} value={shownName} onChange={setName} maxLength={200} />
      {refused && <Refusal message={refused} />}
    </Dialog>
  );
}
