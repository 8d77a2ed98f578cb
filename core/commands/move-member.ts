import { positionOf, rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { moved } from './move.ts';

/** Moves a member to the position `to` among the members, counted from 0. Refused: `refusal.memberGone`. */
export function moveMember(plan: Plan, { id, to }: { readonly id: string; readonly to: number }): EditResult {
  const member = rowOf(plan.members, id);
  if (!member) return refused('memberGone');
  const members = moved(plan.members, positionOf(plan.members, id), to);
  const isSame = positionOf(members, id) === positionOf(plan.members, id);
  return edited(isSame ? plan : { ...plan, members }, 'moveMember', { member: member.name });
}
