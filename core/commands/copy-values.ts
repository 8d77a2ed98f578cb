import { message, messageKey, type Message } from '../message.ts';
import { inputTitle } from '../plan/input-title.ts';
import { isYearly, valueInYear } from '../plan/input-value.ts';
import { inputOf, inputsOf, type InputField } from '../plan/inputs.ts';
import { sameValue } from '../plan/same-value.ts';
import type { OverrideValue, Plan } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { overridesOf } from '../scenario/overrides-of.ts';
import { setInput } from './set-input.ts';
import { inputIn, valueIn } from './translate-input.ts';

/** A plan with what was copied into one of its scenarios, and what was left, each named once. */
export interface Copied {
  readonly plan: Plan;
  readonly left: readonly Message[];
}

/** One value of another plan: an input's, or one year's of it. */
interface Value {
  readonly field: InputField;
  readonly year: number | null;
  readonly value: OverrideValue;
}

/** Sets in `scenario` what another plan's scenario overrides, or all that its base holds, as far as it has a place. */
export function copyValues(plan: Plan, scenario: string, from: Plan, source: string): Copied {
  const left = new Map<string, Message>();
  const leave = (reason: Message) => left.set(messageKey(reason), reason);
  let copied = plan;
  for (const asked of valuesOf(from, source)) {
    const found = valuesHere(copied, from, asked, leave);
    for (const { field, year, value } of found) {
      const set = setInput(copied, { scenario, input: field.id, year, value });
      if (set.ok) copied = set.value.plan;
      else leave(set.failure);
    }
  }
  return { plan: copied, left: [...left.values()] };
}

function valuesOf(from: Plan, source: string): readonly Value[] {
  return source === from.base.id
    ? inputsOf(from).map((field) => ({ field, year: null, value: field.value }))
    : overridesOf(from, source).map(({ input, year, value }) => ({ field: input, year, value }));
}

/** The value as the plan can take it, in its own input; none where it has no place or is there already. */
function valuesHere(
  plan: Plan,
  from: Plan,
  { field, year, value }: Value,
  leave: (reason: Message) => void,
): readonly Value[] {
  const id = inputIn(plan, from, field);
  const own = id.ok ? inputOf(plan, id.value) : undefined;
  const input = { kind: 'message', message: inputTitle(field) } as const;
  if (!id.ok) leave(id.failure);
  else if (own?.type !== field.type) leave(message('copyScenario.inputGone', { input }));
  if (own?.type !== field.type) return [];
  const here = valueIn(plan, from, value);
  if (!here.ok) leave(message('copyScenario.nameGone', { input, name: here.failure }));
  if (!here.ok || (year === null && sameValue(here.value, own.value, yearsOfInput(plan, own)))) return [];
  const { taken, missing } = inYears({ field: own, year, value: here.value }, yearsOfInput(plan, own));
  if (missing.length > 0)
    leave(message('copyScenario.yearsGone', { input, years: { kind: 'list', items: missing } }));
  return taken;
}

/** A value of years that the plan's input may not have: as it is, or year by year for those that both have. */
function inYears(
  asked: Value,
  own: readonly number[],
): { readonly taken: readonly Value[]; readonly missing: readonly number[] } {
  const { field, year, value } = asked;
  if (year !== null)
    return own.includes(year) ? { taken: [asked], missing: [] } : { taken: [], missing: [year] };
  if (!isYearly(value) || 'all' in value) return { taken: [asked], missing: [] };
  const given = Object.keys(value.years).map(Number);
  const common = own.filter((each) => given.includes(each));
  if (common.length === own.length && own.length === given.length) return { taken: [asked], missing: [] };
  return {
    taken: common.map((each) => ({
      field,
      year: each,
      value: valueInYear(value, each),
    })),
    missing: given.filter((each) => !own.includes(each)),
  };
}
