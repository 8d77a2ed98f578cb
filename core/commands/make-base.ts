import { isYearly, valueInYear } from '../plan/input-value.ts';
import { inputOf, type InputId } from '../plan/inputs.ts';
import { sameText } from '../plan/same-value.ts';
import type { OverrideValue, Plan, Scenario, ScenarioHead } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { overrideKey, overrideTarget } from '../plan/override-key.ts';
import { resolve } from '../scenario/resolve.ts';
import { scenarioHeadOf, scenarioOf } from '../scenario/scenarios.ts';
import { edited, refused, type EditResult } from './edit.ts';

/**
 * Makes a scenario the base that the others inherit from (S2). Every scenario keeps the value of every input, the old
 * base becomes the first scenario after the new one, and letters stay with their scenarios. Refused:
 * `refusal.scenarioGone`.
 */
export function makeBase(plan: Plan, { id }: { readonly id: string }): EditResult {
  const head = scenarioHeadOf(plan, id);
  if (!head) return refused('scenarioGone');
  const label = { scenario: head.name };
  return edited(id === plan.base.id ? plan : withBase(plan, id, head), 'makeBase', label);
}

function withBase(plan: Plan, id: string, { letter, name, note }: ScenarioHead): Plan {
  const base = resolve(plan, id);
  const leaving = overriddenInputs(scenarioOf(plan, id));
  const rebased = (head: ScenarioHead, own: Scenario | undefined): Scenario => {
    const inputs = new Set([...leaving, ...overriddenInputs(own)]);
    return { ...head, overrides: differences(resolve(plan, head.id), base, inputs) };
  };
  const others = plan.scenarios.filter((scenario) => scenario.id !== id);
  return {
    ...base,
    base: { id, letter, name, note },
    scenarios: [rebased(plan.base, undefined), ...others.map((scenario) => rebased(scenario, scenario))],
  };
}

function overriddenInputs(scenario: Scenario | undefined): readonly InputId[] {
  return Object.keys(scenario?.overrides ?? {}).flatMap((key) => overrideTarget(key)?.input ?? []);
}

/** The overrides that give `base` the values of `effective` in these inputs. */
function differences(effective: Plan, base: Plan, inputs: ReadonlySet<InputId>): Scenario['overrides'] {
  return Object.fromEntries([...inputs].flatMap((input) => differencesIn(effective, base, input)));
}

function differencesIn(effective: Plan, base: Plan, input: InputId): readonly [string, OverrideValue][] {
  const field = inputOf(effective, input);
  const underlying = inputOf(base, input)?.value;
  if (!field || underlying === undefined || sameText(field.value, underlying)) return [];
  const { value } = field;
  const years = byYear(value, underlying) ? yearsOfInput(base, field) : [];
  const differing = years
    .map((year) => [year, valueInYear(value, year)] as const)
    .filter(([year, single]) => !sameText(single, valueInYear(underlying, year)));
  if (differing.length === 0) return [[overrideKey({ input, year: null }), value]];
  return differing.map(([year, single]) => [overrideKey({ input, year }), single]);
}

/** Overrides of single years make a value by year of what they stand on, so only where it is one they can keep it. */
function byYear(value: OverrideValue, underlying: OverrideValue): boolean {
  return isYearly(value) && 'years' in value && isYearly(underlying);
}
