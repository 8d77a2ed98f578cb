import type { Plan } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { edited, refused, type EditResult } from './edit.ts';

/** Removes a scenario (S3). Refused: `refusal.scenarioGone`, and `baseStays`: another must be made the base first. */
export function removeScenario(plan: Plan, { id }: { readonly id: string }): EditResult {
  const head = scenarioHeadOf(plan, id);
  if (!head) return refused('scenarioGone');
  if (id === plan.base.id) return refused('baseStays', { scenario: head.name });
  const scenarios = plan.scenarios.filter((each) => each.id !== id);
  return edited({ ...plan, scenarios }, 'removeScenario', { scenario: head.name });
}
