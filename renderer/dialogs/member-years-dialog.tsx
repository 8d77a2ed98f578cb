import {
  formatInputText,
  inputOf,
  inputTitle,
  isNumberInput,
  resolve,
  valueInYear,
  yearsOf,
  type InputField,
  type Language,
  type Plan,
} from '../../core/index.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { inOneStep } from '../store/in-one-step.ts';
import { setTypedInput } from '../store/set-typed-input.ts';
import { useText } from '../text/use-text.ts';
import { writeWord } from '../text/write-word.ts';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { TextField } from './text-field.tsx';

interface MemberYearsDialogProps {
  /** The member's id. */
  readonly id: string;
  /** The key column's id. */
  readonly column: string;
}

/** A member's value of a key column, year by year (K1). All years are one step to undo. */
export function MemberYearsDialog({ id, column }: MemberYearsDialogProps) {
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const field = inputOf(resolve(plan, scenario), `member:${id}.key:${column}`);
  return field ? <YearsDialog field={field} scenario={scenario} /> : null;
}

function YearsDialog({ field, scenario }: { readonly field: InputField; readonly scenario: string }) {
  const text = useText();
  const plan = usePlan();
  const years = yearsOf(plan);
  const [draft, change] = useDraft(() => draftOf(field, years, text.language));
  return (
    <EditDialog
      title={text.text(inputTitle(field))}
      submit={text.t('dialog.apply')}
      command={() => changesOf(field, draft, scenario, text.language)}
    >
      {years.map((year) => (
        <TextField
          key={year}
          label={String(year)}
          value={draft[year] ?? ''}
          onChange={(typed) => change({ [year]: typed })}
          unit={writeWord(field.unit, text)}
          isFigure
        />
      ))}
    </EditDialog>
  );
}

/** What is typed for each year. */
type Draft = Readonly<Record<number, string>>;

function draftOf({ value }: InputField, years: readonly number[], language: Language): Draft {
  return Object.fromEntries(
    years.map((year) => {
      const typed = value === null ? null : valueInYear(value, year);
      return [year, isNumberInput(typed) ? formatInputText(typed, language) : ''];
    }),
  );
}

/** The same in all years is one value for all; a value that is not there yet is made first. */
function changesOf(field: InputField, draft: Draft, scenario: string, language: Language) {
  const years = Object.keys(draft).map(Number);
  const set = (year: number | null, typed: string) => (plan: Plan) =>
    setTypedInput(plan, { scenario, input: field.id, year }, typed, language);
  const first = draft[years[0] ?? 0] ?? '';
  const isSame = years.every((year) => draft[year] === first);
  if (isSame) return inOneStep(set(null, first));
  const begin = field.value === null ? [set(null, first)] : [];
  const [head, ...rest] = [...begin, ...years.map((year) => set(year, draft[year] ?? ''))];
  return inOneStep(head ?? set(null, first), ...rest);
}
