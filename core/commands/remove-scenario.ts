import type { Plan } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { papersOfBase } from './mend-papers.ts';

/**
 * Removes a scenario (S3). A paper that proposes it is of the base from then on, and what was written in it is kept.
 * Refused: `refusal.scenarioGone`, and `baseStays`: another must be made the base first.
 */
export function removeScenario(plan: Plan, { id }: { readonly id: string }): EditResult {
  const head = scenarioHeadOf(plan, id);
  if (!head) return refused('scenarioGone');
  if (id === plan.base.id) return refused('baseStays', { scenario: head.name });
  const scenarios = plan.scenarios.filter((each) => each.id !== id);
  const papers = papersOfBase(plan.papers, id, plan.base.id);
  return edited({ ...plan, scenarios, papers }, 'removeScenario', { scenario: head.name });
}
