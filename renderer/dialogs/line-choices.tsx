import type { Line } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';
import { Check } from './check.tsx';

interface LineChoicesProps {
  readonly lines: readonly Line[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which lines a percentage is of (C2). */
export function LineChoices({ lines, chosen, onChange }: LineChoicesProps) {
  const text = useText();
  return (
    <fieldset className="dialog-fieldset">
      <legend className="form-label">{text.t('line.of')}</legend>
      <div className="dialog-choices">
        {lines.map(({ id, name }) => (
          <Check
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
          />
        ))}
      </div>
    </fieldset>
  );
}
