import type { Plan, Scenario, ScenarioHead } from '../plan/schema.ts';

/** The base and the scenarios, in the order they are shown: the base is always first. */
export function scenariosOf(plan: Plan): readonly ScenarioHead[] {
  return [plan.base, ...plan.scenarios];
}

/** The scenario with this id, not the base; `undefined` where there is none. */
export function scenarioOf(plan: Plan, id: string): Scenario | undefined {
  return plan.scenarios.find((scenario) => scenario.id === id);
}

/** Id, letter, name and note of the base or of a scenario; `undefined` where there is none. */
export function scenarioHeadOf(plan: Plan, id: string): ScenarioHead | undefined {
  return id === plan.base.id ? plan.base : scenarioOf(plan, id);
}
