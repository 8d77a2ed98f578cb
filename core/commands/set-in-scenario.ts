import type { InputField } from '../plan/input-field.ts';
import { valueInYear } from '../plan/input-value.ts';
import { sameText, sameValue } from '../plan/same-value.ts';
import type { OverrideValue, Plan } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { overrideKey, type OverrideTarget } from '../plan/override-key.ts';
import { scenarioOf } from '../scenario/scenarios.ts';
import { changeScenario, withoutOverrides } from './overrides.ts';

/** Writes a checked value as a scenario's override, or drops the override that it makes needless (S1). */
export function setInScenario(
  plan: Plan,
  scenario: string,
  field: InputField,
  year: number | null,
  value: OverrideValue,
): Plan {
  const target = { input: field.id, year };
  const underlying = year === null ? field.value : valueInYear(wholeValueIn(plan, scenario, field), year);
  const isNeedless = sameValue(value, underlying, yearsOfInput(plan, field));
  return changeScenario(plan, scenario, (each) => {
    const rest = withoutOverrides(
      each,
      ({ input, year: of }) => input === field.id && (year === null || of === year),
    );
    if (isNeedless) return rest;
    const overrides = { ...rest.overrides, [overrideKey(target)]: value };
    return sameText(overrides, each.overrides) ? each : { ...each, overrides };
  });
}

/** An input's value in a scenario before its overrides of single years: its own for the whole input, or the base's. */
export function wholeValueIn(plan: Plan, scenario: string, field: InputField): OverrideValue {
  const target: OverrideTarget = { input: field.id, year: null };
  const own = scenarioOf(plan, scenario)?.overrides[overrideKey(target)];
  return own === undefined ? field.value : own;
}
