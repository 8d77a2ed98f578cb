import { useId } from 'react';
import { isParty, partyName, type InputField, type Plan } from '../../core/index.ts';
import { NameBox } from '../fields/name-box.tsx';
import { SetBox } from '../fields/set-box.tsx';
import { idsInSet, setOfIds } from '../fields/set-value.ts';
import { choicesOf } from '../panel/choices.ts';
import { usePlan } from '../store/document-store.ts';
import { useText, type Translator } from '../text/use-text.ts';
import { writeWord } from '../text/write-word.ts';
import { chosenIn, differsByYear, typedIn, withChosen, withTyped, type InputDraft } from './input-draft.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

export interface InputControlProps {
  /** The input, with the value that it has. */
  readonly field: InputField;
  /** What it is called in the form, where that is not its own name. */
  readonly label?: string | undefined;
  readonly draft: InputDraft;
  readonly onChange: (draft: InputDraft) => void;
}

/** One of a row's inputs in a form: a figure is typed, all else is chosen. */
export function InputControl(props: InputControlProps) {
  switch (props.field.type) {
    case 'key':
    case 'choice':
      return <ChoiceControl {...props} />;
    case 'members':
    case 'lines':
      return <SetControl {...props} />;
    case 'party':
      return <PartyControl {...props} />;
    default:
      return <FigureControl {...props} />;
  }
}

function FigureControl({ field, label, draft, onChange }: InputControlProps) {
  const text = useText();
  const plan = usePlan();
  return (
    <TextField
      label={label ?? text.text(field.name)}
      value={typedIn(draft, plan, field, text.language)}
      onChange={(typed) => onChange(withTyped(draft, field.id, typed))}
      unit={writeWord(field.unit, text)}
      placeholder={placeholderOf(differsByYear(plan, field), field.optional, text)}
      isFigure
    />
  );
}

/** An empty figure is nothing at all where there may be none, else zero, or one for each year. */
function placeholderOf(differs: boolean, isOptional: boolean, text: Translator): string {
  if (differs) return text.t('panel.differs');
  return isOptional ? text.t('form.none') : '0';
}

function ChoiceControl({ field, label, draft, onChange }: InputControlProps) {
  const text = useText();
  const choices = choicesOf(field, usePlan(), [], text);
  return (
    <SelectField
      label={label ?? text.text(field.name)}
      value={JSON.stringify(chosenIn(draft, field))}
      choices={choices.map(({ value, words }) => ({ value: JSON.stringify(value), words }))}
      onChange={(chosen) => {
        const found = choices.find(({ value }) => JSON.stringify(value) === chosen);
        if (found) onChange(withChosen(draft, field.id, found.value));
      }}
    />
  );
}

function SetControl({ field, label, draft, onChange }: InputControlProps) {
  const text = useText();
  const plan = usePlan();
  const id = useId();
  const words = label ?? text.text(field.name);
  const kind = field.type === 'members' ? 'members' : 'lines';
  return (
    <div className="form-field">
      <label htmlFor={id}>{words}</label>
      <SetBox
        id={id}
        kind={kind}
        label={words}
        rows={kind === 'members' ? plan.members : plan.lines}
        chosen={idsInSet(chosenIn(draft, field))}
        onChange={(ids) => onChange(withChosen(draft, field.id, setOfIds(kind, ids)))}
      />
    </div>
  );
}

function PartyControl({ field, label, draft, onChange }: InputControlProps) {
  const text = useText();
  const plan = usePlan();
  const id = useId();
  const typed = draft.typed[field.id];
  const change = (name: string) => onChange(withTyped(draft, field.id, name));
  return (
    <div className="form-field">
      <label htmlFor={id}>{label ?? text.text(field.name)}</label>
      <NameBox
        input={{
          id,
          className: 'text-input',
          value: typed ?? nameOf(plan, field),
          onChange: ({ target }) => change(target.value),
        }}
        isPristine={typed === undefined}
        names={plan.members.map(({ name }) => name)}
        onChoose={change}
      />
    </div>
  );
}

function nameOf(plan: Plan, { value }: InputField): string {
  return isParty(value) ? partyName(plan, value) : '';
}
