import { inputTitle, resetInput, type InputField, type Override } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { edit, useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { valueWords } from './value-words.ts';

interface OverrideNoteProps {
  readonly field: InputField;
  readonly overrides: readonly Override[];
  /** Whether the note is for the whole input, and so resets all its years. */
  readonly isWhole?: boolean;
}

/** "Bas: 2 250 mil" and the way back to it (S3). */
export function OverrideNote({ field, overrides, isWhole = false }: OverrideNoteProps) {
  const [first] = overrides;
  return first && <BaseLine field={field} first={first} isWhole={isWhole} />;
}

interface BaseLineProps extends Pick<OverrideNoteProps, 'field'> {
  readonly first: Override;
  readonly isWhole: boolean;
}

function BaseLine({ field, first, isWhole }: BaseLineProps) {
  const text = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const year = isWhole ? null : first.year;
  const base = valueWords(plan, first.input, year === null ? first.input.value : first.base, text);
  return (
    <div className="panel-base">
      <span>{text.t('panel.base', { value: base })}</span>
      <button
        type="button"
        className="link-button link-button-override"
        aria-label={text.t('panel.resetNamed', { title: text.text(inputTitle(field)) })}
        onClick={() => void edit((current) => resetInput(current, { scenario, input: field.id, year }))}
      >
        <Icon name="reset" size={12} />
        {text.t('panel.reset')}
      </button>
    </div>
  );
}
