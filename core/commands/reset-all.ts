import type { Plan } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { changeScenario, withoutOverrides } from './overrides.ts';

/** Lets everything in a scenario follow the base again (S3). Refused: `refusal.scenarioGone`, `baseIsTheBase`. */
export function resetAll(plan: Plan, { scenario }: { readonly scenario: string }): EditResult {
  const head = scenarioHeadOf(plan, scenario);
  if (!head) return refused('scenarioGone');
  if (scenario === plan.base.id) return refused('baseIsTheBase');
  const changed = changeScenario(plan, scenario, (each) => withoutOverrides(each, () => true));
  return edited(changed, 'resetAll', { scenario: head.name });
}
