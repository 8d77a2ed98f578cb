import { inputsOf, inputOf, type InputField } from '../plan/inputs.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { OverrideValue, Plan, Scenario } from '../plan/schema.ts';
import { rememberedBy } from '../remembered.ts';
import { overrideTarget } from '../plan/override-key.ts';
import { scenarioOf } from './scenarios.ts';

/** One value that a scenario has in the base's place (S3). */
export interface Override {
  /** The input as it is in the base. */
  readonly input: InputField;
  /** The year it is of; `null`: the whole input. */
  readonly year: number | null;
  /** The base's value, in that year or as a whole. */
  readonly base: OverrideValue;
  readonly value: OverrideValue;
}

/** What a scenario overrides, in the order of the inputs and then of years. The base overrides nothing. */
export function overridesOf(plan: Plan, scenarioId: string): readonly Override[] {
  const scenario = scenarioOf(plan, scenarioId);
  return scenario ? listed(scenario.overrides, plan) : [];
}

const listed = rememberedBy((overrides: Scenario['overrides'], plan: Plan): readonly Override[] =>
  Object.entries(overrides)
    .map(([key, value]) => overrideOf(plan, key, value))
    .sort((a, b) => inputOrder(plan, a) - inputOrder(plan, b) || (a.year ?? 0) - (b.year ?? 0)),
);

const orderOfInputs = rememberedBy(
  (plan: Plan): ReadonlyMap<string, number> => new Map(inputsOf(plan).map(({ id }, order) => [id, order])),
);

function inputOrder(plan: Plan, { input }: Override): number {
  return orderOfInputs(plan).get(input.id) ?? 0;
}

function overrideOf(plan: Plan, key: string, value: OverrideValue): Override {
  const target = overrideTarget(key);
  const input = target && inputOf(plan, target.input);
  if (!input) throw new RangeError(`Not an override of an input of the plan: ${key}`);
  const base = target.year === null ? input.value : valueInYear(input.value, target.year);
  return { input, year: target.year, base, value };
}
