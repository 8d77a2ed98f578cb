import { useId } from 'react';
import { setInput, type OverrideValue } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { edit, useDocument } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import type { Choice } from './choices.ts';
import { OverrideNote } from './override-note.tsx';
import type { PanelField } from './panel-fields.ts';

interface ChoiceFieldProps extends PanelField {
  readonly choices: readonly Choice[];
}

/** An assumption that is one of a few. */
export function ChoiceField({ field, overrides, choices }: ChoiceFieldProps) {
  const text = useText();
  const id = useId();
  const scenario = useDocument((state) => state.scenario);
  const shown = JSON.stringify(field.value);
  const choose = (value: OverrideValue) =>
    void edit((plan) => setInput(plan, { scenario, input: field.id, year: null, value }));
  return (
    <div className="panel-field" data-override={overrides.length > 0 || undefined}>
      <div className="panel-line">
        <label className="panel-label" htmlFor={id}>
          {text.text(field.name)}
        </label>
        <span className="select panel-select" data-override={overrides.length > 0 || undefined}>
          <select
            id={id}
            value={shown}
            onChange={({ target }) => {
              const chosen = choices.find(({ value }) => JSON.stringify(value) === target.value);
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
      </div>
      <OverrideNote field={field} overrides={overrides} isWhole />
    </div>
  );
}
