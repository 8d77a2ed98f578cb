import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { dropOverrides, isOfRow } from './overrides.ts';

/** Removes a member, and in the same step its overrides in every scenario (S2). Refused: `refusal.memberGone`. */
export function removeMember(plan: Plan, { id }: { readonly id: string }): EditResult {
  const member = rowOf(plan.members, id);
  if (!member) return refused('memberGone');
  const members = plan.members.filter((each) => each.id !== id);
  return edited(dropOverrides({ ...plan, members }, isOfRow(`member:${id}`)), 'removeMember', {
    member: member.name,
  });
}
