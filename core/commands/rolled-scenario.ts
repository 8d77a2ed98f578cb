import type { InputId } from '../plan/input-field.ts';
import { inputOf } from '../plan/inputs.ts';
import { overrideTarget } from '../plan/override-key.ts';
import { sameValue } from '../plan/same-value.ts';
import type { OverrideValue, Plan, Scenario } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { levelInput } from './rolled-plan.ts';

/**
 * A scenario of a plan that is rolled forward: what it overrides, and the price levels that follow from it, where they
 * differ from the rolled base. `effective` is the rolled plan as it is in the scenario.
 */
export function rolledScenario(scenario: Scenario, effective: Plan, base: Plan): Scenario {
  const targets = Object.keys(scenario.overrides).flatMap((key) => overrideTarget(key)?.input ?? []);
  const levels = effective.lines.flatMap((line) => levelInput(line) ?? []);
  const inputs = [...new Set([...targets, ...levels])];
  return {
    ...scenario,
    overrides: Object.fromEntries(inputs.flatMap((input) => difference(effective, base, input))),
  };
}

function difference(effective: Plan, base: Plan, input: InputId): readonly [string, OverrideValue][] {
  const value = inputOf(effective, input)?.value;
  const underlying = inputOf(base, input)?.value;
  if (value === undefined || underlying === undefined) return [];
  return sameValue(value, underlying, yearsOf(base)) ? [] : [[input, value]];
}
