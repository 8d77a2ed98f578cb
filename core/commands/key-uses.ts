import type { MessageValue } from '../message.ts';
import { words } from '../plan/input-spec.ts';
import { inputTitle } from '../plan/input-title.ts';
import { isKey } from '../plan/input-value.ts';
import { inputsOf } from '../plan/inputs.ts';
import { columnOfPart } from '../plan/key-columns.ts';
import { place } from '../plan/place.ts';
import type { Key, Plan } from '../plan/schema.ts';
import { overridesOf } from '../scenario/overrides-of.ts';

/** Where an own key is chosen, in words: as the plan's key or a line's, in the base and in scenarios. */
export function usesOfKey(plan: Plan, id: string): readonly MessageValue[] {
  return inputsWithKey(plan, (key) => key.kind === 'own' && key.key === id);
}

/** Where a key column is read, in words: as a key, and by the parts of own keys. */
export function usesOfColumn(plan: Plan, id: string): readonly MessageValue[] {
  const reading = plan.keys.filter(({ parts }) => parts.some((part) => columnOfPart(part) === id));
  return [
    ...inputsWithKey(plan, (key) => key.kind === 'column' && key.column === id),
    ...reading.map(({ name }) => place('key', name)),
  ];
}

function inputsWithKey(plan: Plan, isIt: (key: Key) => boolean): readonly MessageValue[] {
  const inBase = inputsOf(plan)
    .filter(({ value }) => isKey(value) && isIt(value))
    .map((field) => ({ kind: 'message', message: inputTitle(field) }) as const);
  const inScenarios = plan.scenarios.flatMap(({ id, name }) =>
    overridesOf(plan, id)
      .filter(({ value }) => isKey(value) && isIt(value))
      .map(({ input }) =>
        words('place.inScenario', { input: { kind: 'message', message: inputTitle(input) }, name }),
      ),
  );
  return [...inBase, ...inScenarios];
}
