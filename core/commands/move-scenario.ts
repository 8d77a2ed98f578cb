import { positionOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { moved } from './move.ts';

/**
 * Moves a scenario to the position `to` among the scenarios after the base, counted from 0 (S3). Refused:
 * `refusal.scenarioGone`, `baseIsFirst`.
 */
export function moveScenario(
  plan: Plan,
  { id, to }: { readonly id: string; readonly to: number },
): EditResult {
  const head = scenarioHeadOf(plan, id);
  if (!head) return refused('scenarioGone');
  if (id === plan.base.id) return refused('baseIsFirst');
  const scenarios = moved(plan.scenarios, positionOf(plan.scenarios, id), to);
  const isSame = positionOf(scenarios, id) === positionOf(plan.scenarios, id);
  return edited(isSame ? plan : { ...plan, scenarios }, 'moveScenario', { scenario: head.name });
}
