import type { NewMember } from '../plan/new-member.ts';
import type { Plan } from '../plan/schema.ts';
import { refusal } from '../result.ts';
import { edited, type EditResult } from './edit.ts';
import { withMembers } from './new-members.ts';

/** A new member: the caller gives the id. */
export type AddMember = Pick<NewMember, 'id' | 'name' | 'register' | 'population'>;

/**
 * Adds a member last, joined in all years of every scenario. Refused: a name that is taken or none, a municipality
 * that is in the plan already (`refusal.municipalityTaken` names it), a population that is none, more than 5 000 members.
 */
export function addMember(plan: Plan, start: AddMember): EditResult {
  const added = withMembers(plan, [{ ...start, ceiling: null, keyValues: {} }]);
  if (!added.ok) return refusal(added.failure.reason);
  const name = added.value.members.at(-1)?.name ?? start.name;
  return edited(added.value, 'addMember', { member: name });
}
