import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { dropInputs, isInputOf } from './drop-inputs.ts';
import { edited, refused, type EditResult } from './edit.ts';

/** Removes a row of funding, and in the same step its overrides and remarks (S2). Refused: `refusal.fundingGone`. */
export function removeFunding(plan: Plan, { id }: { readonly id: string }): EditResult {
  const row = rowOf(plan.funding, id);
  if (!row) return refused('fundingGone');
  const funding = plan.funding.filter((each) => each.id !== id);
  const changed = dropInputs({ ...plan, funding }, isInputOf(`funding:${id}`));
  return edited(changed, 'removeFunding', { funding: row.name });
}
