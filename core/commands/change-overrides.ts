import { inputOf, type InputField } from '../plan/inputs.ts';
import type { OverrideValue, Plan, Scenario } from '../plan/schema.ts';
import { overrideTarget } from '../plan/override-key.ts';
import { changeScenario } from './overrides.ts';

/** The value that an override gets from the one it has; `undefined` drops it, the same object keeps it. */
export type OverrideChange = (
  value: OverrideValue,
  input: InputField,
  year: number | null,
) => OverrideValue | undefined;

/** The plan with every override of every scenario changed. Scenarios whose overrides all stay are kept as they are. */
export function changeOverrides(plan: Plan, change: OverrideChange): Plan {
  return plan.scenarios.reduce(
    (changed, { id }) => changeScenario(changed, id, (scenario) => changeOf(plan, scenario, change)),
    plan,
  );
}

function changeOf(plan: Plan, scenario: Scenario, change: OverrideChange): Scenario {
  const before = Object.entries(scenario.overrides);
  const after = before.flatMap(([key, value]): [string, OverrideValue][] => {
    const target = overrideTarget(key);
    const input = target && inputOf(plan, target.input);
    if (!input) throw new RangeError(`Not an override of an input of the plan: ${key}`);
    const replaced = change(value, input, target.year);
    return replaced === undefined ? [] : [[key, replaced]];
  });
  const isSame =
    after.length === before.length && after.every(([key, value]) => scenario.overrides[key] === value);
  return isSame ? scenario : { ...scenario, overrides: Object.fromEntries(after) };
}
