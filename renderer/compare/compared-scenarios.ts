import type { Plan, ScenarioHead } from '../../core/index.ts';

/** All scenarios of a plan in their order, the base first. */
export function scenariosOf(plan: Plan): readonly ScenarioHead[] {
  return [plan.base, ...plan.scenarios];
}

/** Ids of what is compared: the one compared against first, then the chosen ones in the plan's order; `null` chooses all. */
export function comparedIds(
  plan: Plan,
  against: string,
  chosen: readonly string[] | null,
): readonly string[] {
  const others = scenariosOf(plan)
    .map(({ id }) => id)
    .filter((id) => id !== against && (chosen === null || chosen.includes(id)));
  return [against, ...others];
}

/** The chosen ones after one of them was switched; `null` again where all are chosen, so that a new scenario joins them. */
export function switchedChoice(
  plan: Plan,
  against: string,
  chosen: readonly string[] | null,
  id: string,
): readonly string[] | null {
  const possible = scenariosOf(plan)
    .map((scenario) => scenario.id)
    .filter((each) => each !== against);
  const before = chosen ?? possible;
  const after = possible.filter((each) => before.includes(each) !== (each === id));
  return after.length === possible.length ? null : after;
}
