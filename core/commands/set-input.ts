import { message, type Message } from '../message.ts';
import { checkValue, checkYearValue } from '../plan/check-value.ts';
import { inputTitle } from '../plan/input-title.ts';
import { isNumberInput } from '../plan/input-value.ts';
import { inputOf, type InputField, type InputId } from '../plan/inputs.ts';
import { overrideValue, type OverrideValue, type Plan } from '../plan/schema.ts';
import { refusal, success } from '../result.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { refused, type EditResult } from './edit.ts';
import { setInputLabel } from './input-label.ts';
import { setInBase } from './set-in-base.ts';
import { setInScenario, wholeValueIn } from './set-in-scenario.ts';

/** Which input, where and when, and what it is to be. */
export interface SetInput {
  readonly scenario: string;
  readonly input: InputId;
  /** One year of the input; `null`: the whole input. */
  readonly year: number | null;
  /** For a whole input with years also a single value: it is then the one for all years. */
  readonly value: OverrideValue;
}

/**
 * Gives an input another value (S1, C4). On the base it writes the plan; in a scenario it writes an override, and a
 * value that amounts to what would be there without one drops it. One year of a one-for-all input makes it one a
 * year; a whole value in a scenario drops its overrides of single years. Refused: `refusal.inputGone`,
 * `scenarioGone`, and the reasons of `checkValue`.
 */
export function setInput(plan: Plan, { scenario, input, year, value }: SetInput): EditResult {
  const field = inputOf(plan, input);
  if (!field) return refused('inputGone');
  if (!scenarioHeadOf(plan, scenario)) return refused('scenarioGone');
  const asked = year === null ? wholeValue(field, value) : value;
  const failure = whyNot(plan, scenario, field, year, asked);
  if (failure) return refusal(failure);
  const changed =
    scenario === plan.base.id
      ? setInBase(plan, field, year, asked)
      : setInScenario(plan, scenario, field, year, asked);
  return success({ plan: changed, label: setInputLabel(field, year, asked) });
}

function wholeValue(field: InputField, value: OverrideValue): OverrideValue {
  if (field.years === 'single') return value;
  if (isNumberInput(value)) return { all: value };
  return typeof value === 'boolean' ? { all: value } : value;
}

function whyNot(
  plan: Plan,
  scenario: string,
  field: InputField,
  year: number | null,
  value: OverrideValue,
): Message | null {
  const values = { input: { kind: 'message', message: inputTitle(field) } } as const;
  if (!overrideValue.safeParse(value).success) return message('value.wrongKind', values);
  if (year === null) return checkValue(plan, field, value);
  const isEmpty = field.years !== 'single' && wholeValueIn(plan, scenario, field) === null;
  return isEmpty ? message('value.yearOfEmpty', values) : checkYearValue(plan, field, year, value);
}
