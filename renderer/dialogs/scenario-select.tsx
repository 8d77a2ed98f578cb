import { scenariosOf, type Plan } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';
import { SelectField } from './select-field.tsx';

interface ScenarioSelectProps {
  readonly label: string;
  readonly plan: Plan;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One of a plan's scenarios, each with its letter; the base is the first. */
export function ScenarioSelect({ label, plan, value, onChange }: ScenarioSelectProps) {
  const text = useText();
  const choices = scenariosOf(plan).map(({ id, letter, name }) => ({
    value: id,
    words: text.t('scenario.lettered', { letter, name }),
  }));
  return <SelectField label={label} value={value} choices={choices} onChange={onChange} />;
}
