import { isYearly, valueInYear } from '../plan/input-value.ts';
import { inputOf, type InputField, type InputId } from '../plan/inputs.ts';
import type { OverrideValue, Plan, Scenario } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { success } from '../result.ts';
import { overrideKey } from '../plan/override-key.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { refused, type EditResult } from './edit.ts';
import { inputLabel } from './input-label.ts';
import { changeScenario, withoutOverrides } from './overrides.ts';
import { wholeValueIn } from './set-in-scenario.ts';

/** Which override to let go. */
export interface ResetInput {
  readonly scenario: string;
  readonly input: InputId;
  /** One year; `null`: the whole input, with its overrides of single years. */
  readonly year: number | null;
}

/**
 * Lets an input follow the base again in a scenario (S3). One year of an input that is overridden as a whole follows
 * the base alone: the other years keep the override. Refused: `refusal.inputGone`, `scenarioGone`, `baseIsTheBase`,
 * and `yearFollowsNothing` where the base has no value that a single year could follow.
 */
export function resetInput(plan: Plan, { scenario, input, year }: ResetInput): EditResult {
  const field = inputOf(plan, input);
  if (!field) return refused('inputGone');
  if (!scenarioHeadOf(plan, scenario)) return refused('scenarioGone');
  if (scenario === plan.base.id) return refused('baseIsTheBase');
  if (year !== null && field.value === null) return refused('yearFollowsNothing', { row: field.rowName });
  const isEmptied = wholeValueIn(plan, scenario, field) === null && field.value !== null;
  if (year !== null && isEmptied) return refused('yearsHaveNothing', { row: field.rowName });
  const changed = changeScenario(plan, scenario, (each) => reset(plan, each, field, year));
  return success({ plan: changed, label: inputLabel('resetInput', field, year) });
}

function reset(plan: Plan, scenario: Scenario, field: InputField, year: number | null): Scenario {
  if (year === null) return withoutOverrides(scenario, ({ input }) => input === field.id);
  if (!yearsOfInput(plan, field).includes(year)) return scenario;
  return withoutOverrides(
    byYear(plan, scenario, field),
    ({ input, year: of }) => input === field.id && of === year,
  );
}

/** The scenario with an override of the whole input written as one of each year. */
function byYear(plan: Plan, scenario: Scenario, field: InputField): Scenario {
  const { [overrideKey({ input: field.id, year: null })]: whole, ...rest } = scenario.overrides;
  if (whole === undefined || !isYearly(whole)) return scenario;
  const years = yearsOfInput(plan, field).map((year): [string, OverrideValue] => [
    overrideKey({ input: field.id, year }),
    valueInYear(whole, year),
  ]);
  return { ...scenario, overrides: { ...Object.fromEntries(years), ...rest } };
}
