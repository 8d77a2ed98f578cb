import { positionOf, rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { moved } from './move.ts';

/**
 * Moves a row of funding to the position `to` among all of them, counted from 0. They pay in this order, own financing
 * before grants (F). Refused: `refusal.fundingGone`.
 */
export function moveFunding(
  plan: Plan,
  { id, to }: { readonly id: string; readonly to: number },
): EditResult {
  const row = rowOf(plan.funding, id);
  if (!row) return refused('fundingGone');
  const funding = moved(plan.funding, positionOf(plan.funding, id), to);
  const isSame = positionOf(funding, id) === positionOf(plan.funding, id);
  return edited(isSame ? plan : { ...plan, funding }, 'moveFunding', { funding: row.name });
}
