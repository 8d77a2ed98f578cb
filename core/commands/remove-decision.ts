import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';

/** Removes a decision; the plan that it was made of stays as it is. Refused: `refusal.decisionGone`. */
export function removeDecision(plan: Plan, { id }: { readonly id: string }): EditResult {
  const decision = rowOf(plan.decisions, id);
  if (!decision) return refused('decisionGone');
  const decisions = plan.decisions.filter((each) => each.id !== id);
  return edited({ ...plan, decisions }, 'removeDecision', { decision: decision.name });
}
