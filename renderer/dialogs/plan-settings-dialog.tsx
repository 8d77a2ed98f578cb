import {
  formatInputText,
  LIMITS,
  message,
  refusal,
  setMonths,
  setText,
  setUnit,
  setYears,
  type Edit,
  type Language,
  type Message,
  type Plan,
  type Result,
  type Unit,
} from '../../core/index.ts';
import { inOneStep } from '../store/in-one-step.ts';
import { setTypedInput } from '../store/set-typed-input.ts';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { EditDialog, useDraft } from './edit-dialog.tsx';
import { MonthFields } from './month-fields.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { unitChoices } from './unit-choices.ts';
import { wholeNumber } from './whole-number.ts';

interface Draft {
  readonly name: string;
  readonly first: string;
  readonly count: string;
  readonly unit: Unit;
  readonly minimum: string;
  /** By calendar year; a year that is not here keeps what it has. */
  readonly months: Readonly<Record<string, string>>;
  readonly note: string;
}

/** The plan's own: name, years and their months, unit, minimum. All is one step to undo. */
export function PlanSettingsDialog() {
  const text = useText();
  const plan = usePlan();
  const [draft, change] = useDraft(() => draftOf(plan, text.language));
  return (
    <EditDialog
      title={text.t('planSettings.title')}
      submit={text.t('dialog.apply')}
      command={() => settingsOf(draft, text.language)}
    >
      <TextField
        label={text.t('plan.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={200}
      />
      <div className="form-row">
        <TextField
          label={text.t('plan.firstYear')}
          value={draft.first}
          onChange={(first) => change({ first })}
          isFigure
        />
        <TextField
          label={text.t('plan.yearCount')}
          value={draft.count}
          onChange={(count) => change({ count })}
          isFigure
        />
      </div>
      <MonthFields
        years={yearsOfDraft(draft)}
        months={draft.months}
        onChange={(months) => change({ months })}
      />
      <div className="form-row">
        <SelectField
          label={text.t('plan.unit')}
          value={draft.unit}
          choices={unitChoices(text)}
          onChange={(unit) => change({ unit })}
        />
        <TextField
          label={text.t('plan.minimum')}
          value={draft.minimum}
          onChange={(minimum) => change({ minimum })}
          unit={text.t('plan.minimumUnit')}
          isFigure
        />
      </div>
      <TextField
        label={text.t('plan.note')}
        value={draft.note}
        onChange={(note) => change({ note })}
        isLong
      />
    </EditDialog>
  );
}

function draftOf(plan: Plan, language: Language): Draft {
  return {
    name: plan.name,
    first: String(plan.years[0]?.year ?? ''),
    count: String(plan.years.length),
    unit: plan.unit,
    minimum: plan.minimumMembers ? formatInputText(plan.minimumMembers, language) : '',
    months: Object.fromEntries(plan.years.map(({ year, months }) => [String(year), String(months)])),
    note: plan.note,
  };
}

function yearsOfDraft({ first, count }: Draft): readonly number[] {
  const from = wholeNumber(first);
  const length = wholeNumber(count);
  if (from === null || length === null || length > LIMITS.years) return [];
  return Array.from({ length }, (_, offset) => from + offset);
}

function settingsOf(draft: Draft, language: Language): (plan: Plan) => Result<Edit, Message> {
  return inOneStep(
    (plan) => setText(plan, { row: 'plan', property: 'name', text: draft.name }),
    (plan) => withYears(plan, draft),
    ...yearsOfDraft(draft).map((year) => (plan: Plan) => withMonths(plan, year, draft.months[year] ?? '12')),
    (plan) => setUnit(plan, { unit: draft.unit }),
    (plan) => withMinimum(plan, draft.minimum, language),
    (plan) => setText(plan, { row: 'plan', property: 'note', text: draft.note }),
  );
}

function withYears(plan: Plan, draft: Draft): Result<Edit, Message> {
  const first = wholeNumber(draft.first);
  const count = wholeNumber(draft.count);
  if (first === null || count === null) return refusal(message('plan.yearsNotNumbers'));
  return setYears(plan, { first, count });
}

function withMonths(plan: Plan, year: number, typed: string): Result<Edit, Message> {
  return setMonths(plan, { year, months: wholeNumber(typed) ?? 0 });
}

/** The base's own; a scenario's is set among the assumptions. */
function withMinimum(plan: Plan, typed: string, language: Language): Result<Edit, Message> {
  const place = { scenario: plan.base.id, input: 'plan.minimumMembers', year: null };
  return setTypedInput(plan, place, typed, language);
}
