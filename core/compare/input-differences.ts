import { inputOf, inputsOf, type InputField } from '../plan/inputs.ts';
import { overrideTarget } from '../plan/override-key.ts';
import { sameValue } from '../plan/same-value.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { resolve } from '../scenario/resolve.ts';
import { scenarioOf } from '../scenario/scenarios.ts';
import { inputValueText } from '../sheet/input-value-text.ts';
import type { InputDifference } from './comparison.ts';
import { differenceTitle } from './input-changes.ts';

/**
 * The inputs that are not the same in all the scenarios, in the order of the assumptions panel, each with its value in
 * every one (S4). Membership is a row of its own. Only what some of them overrides can differ.
 */
export function inputDifferences(plan: Plan, scenarioIds: readonly string[]): readonly InputDifference[] {
  const plans = scenarioIds.map((id) => resolve(plan, id));
  return overriddenInputs(plan, scenarioIds).flatMap((id) => inputDifference(plan, plans, id) ?? []);
}

/**
 * In the order of the panel, without membership. Only the members that are named are looked at: this is asked for after
 * every edit, and members may be thousands.
 */
function overriddenInputs(plan: Plan, scenarioIds: readonly string[]): readonly string[] {
  const overridden = new Set<string>();
  const members = new Set<string>();
  for (const id of scenarioIds) {
    for (const key of Object.keys(scenarioOf(plan, id)?.overrides ?? {})) {
      const target = overrideTarget(key);
      if (!target || target.address.property === 'joined') continue;
      overridden.add(target.input);
      if (target.address.rowKind === 'member') members.add(target.address.rowId);
    }
  }
  if (overridden.size === 0) return [];
  return inputsOf({ ...plan, members: plan.members.filter(({ id }) => members.has(id)) })
    .filter(({ id }) => overridden.has(id))
    .map(({ id }) => id);
}

function inputDifference(plan: Plan, plans: readonly Plan[], id: string): InputDifference | null {
  const columns = plans.flatMap((each) => {
    const field = inputOf(each, id);
    return field ? [{ plan: each, field }] : [];
  });
  const [first] = columns;
  if (!first) return null;
  const isSame = ({ field }: { readonly field: InputField }) =>
    sameValue(field.value, first.field.value, yearsOfInput(plan, first.field));
  if (columns.every(isSame)) return null;
  return {
    input: id,
    title: differenceTitle(first.field),
    values: columns.map((column) => ({
      text: inputValueText(column.plan, column.field),
      same: column !== first && isSame(column),
    })),
  };
}
