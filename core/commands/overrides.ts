import type { Plan, Scenario } from '../plan/schema.ts';
import { overrideTarget, type OverrideTarget } from '../plan/override-key.ts';

/** The plan with one scenario changed; the same plan where the change gives the same scenario. */
export function changeScenario(plan: Plan, id: string, change: (scenario: Scenario) => Scenario): Plan {
  const scenarios = plan.scenarios.map((scenario) => (scenario.id === id ? change(scenario) : scenario));
  return scenarios.every((scenario, position) => scenario === plan.scenarios[position])
    ? plan
    : { ...plan, scenarios };
}

/** The scenario without the overrides that `isDropped`; the same scenario where there are none. */
export function withoutOverrides(
  scenario: Scenario,
  isDropped: (target: OverrideTarget) => boolean,
): Scenario {
  const kept = Object.entries(scenario.overrides).filter(([key]) => {
    const target = overrideTarget(key);
    return !target || !isDropped(target);
  });
  return kept.length === Object.keys(scenario.overrides).length
    ? scenario
    : { ...scenario, overrides: Object.fromEntries(kept) };
}

/** The plan without the overrides that `isDropped`, in every scenario: in the same step as what they were of (S2). */
export function dropOverrides(plan: Plan, isDropped: (target: OverrideTarget) => boolean): Plan {
  return plan.scenarios.reduce(
    (changed, { id }) => changeScenario(changed, id, (scenario) => withoutOverrides(scenario, isDropped)),
    plan,
  );
}
