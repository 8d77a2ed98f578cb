import { message, type Message } from '../message.ts';
import { checkValue, checkYearValue } from './check-value.ts';
import type { InputField } from './input-field.ts';
import { inputTitle } from './input-title.ts';
import { inputOf } from './inputs.ts';
import { overrideKey, overrideTarget } from './override-key.ts';
import { place } from './place.ts';
import type { OverrideValue, Plan, Scenario } from './schema.ts';

/**
 * Overrides that name no input of the plan, or hold a value that the input could not have (S1, S2):
 * `check.overrideOfNothing`, `check.override` with the reason.
 */
export function checkOverrides(plan: Plan): readonly Message[] {
  return plan.scenarios.flatMap((scenario) =>
    Object.entries(scenario.overrides).flatMap(([key, value]) => checkOverride(plan, scenario, key, value)),
  );
}

function checkOverride(
  plan: Plan,
  scenario: Scenario,
  key: string,
  value: OverrideValue,
): readonly Message[] {
  const where = { place: place('scenario', scenario.name) };
  const target = overrideTarget(key);
  const field = target && inputOf(plan, target.input);
  if (!field) return [message('check.overrideOfNothing', { ...where, key })];
  const { year } = target;
  const problem =
    year === null ? checkValue(plan, field, value) : checkYear(plan, scenario, field, year, value);
  return problem
    ? [message('check.override', { ...where, problem: { kind: 'message', message: problem } })]
    : [];
}

function checkYear(
  plan: Plan,
  scenario: Scenario,
  field: InputField,
  year: number,
  value: OverrideValue,
): Message | null {
  const whole = scenario.overrides[overrideKey({ input: field.id, year: null })];
  const isEmpty = field.years !== 'single' && (whole === undefined ? field.value : whole) === null;
  const input = { kind: 'message', message: inputTitle(field) } as const;
  return isEmpty ? message('value.yearOfEmpty', { input }) : checkYearValue(plan, field, year, value);
}
