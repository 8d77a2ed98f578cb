import { useId } from 'react';
import { inputTitle, setInput, type OverrideValue } from '../../core/index.ts';
import { performAction } from '../actions/perform-action.ts';
import { Icon } from '../icons/icon.tsx';
import { useRegister } from '../register/use-register.ts';
import { edit, useDocument, usePlanPart } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { choicesOf } from './choices.ts';
import { FieldFrame } from './field-frame.tsx';
import type { PanelField } from './panel-fields.ts';

/** An assumption that is one of a few. */
export function ChoiceField({ field, overrides, isMain }: PanelField) {
  const text = useText();
  const id = useId();
  const members = usePlanPart('members');
  const keys = usePlanPart('keys');
  const keyColumns = usePlanPart('keyColumns');
  const register = useRegister();
  const scenario = useDocument((state) => state.scenario);
  const choices = choicesOf(field, { members, keys, keyColumns }, register?.years ?? [], text);
  const choose = (value: OverrideValue) =>
    void edit((current) => setInput(current, { scenario, input: field.id, year: null, value }));
  return (
    <FieldFrame id={id} field={field} overrides={overrides} isMain={isMain}>
      <span className="select" data-override={overrides.length > 0 || undefined}>
        <select
          id={id}
          aria-label={field.row === 'plan' ? undefined : text.text(inputTitle(field))}
          value={JSON.stringify(field.value)}
          onChange={({ target }) => {
            const chosen = choices[target.selectedIndex];
            if (chosen) choose(chosen.value);
          }}
        >
          {choices.map(({ value, words }) => (
            <option key={JSON.stringify(value)} value={JSON.stringify(value)}>
              {words}
            </option>
          ))}
        </select>
        <Icon name="chevron" size={14} />
      </span>
      {field.id === 'plan.key' && <KeysButton />}
    </FieldFrame>
  );
}

/** Beside the choice of a key: the way to make one. */
function KeysButton() {
  const text = useText();
  return (
    <button
      type="button"
      className="panel-tool"
      aria-label={text.t('action.keys')}
      onClick={() => performAction('plan.keys')}
    >
      <Icon name="pencil" size={14} />
    </button>
  );
}
