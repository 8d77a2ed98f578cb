import { isMemberSet, isParty } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Member, OverrideValue, Plan } from '../plan/schema.ts';
import { changeEverywhere } from './change-everywhere.ts';
import { dropInputs, isInputOf } from './drop-inputs.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { withoutPapersOf } from './mend-papers.ts';

/**
 * Removes a member, and in the same step its overrides and remarks in every scenario (S2). It leaves the lines that are
 * shared by some members alone; a line of this one alone is then of nobody, whom the calculation says that it lacks.
 * Where it is the host or pays own financing it is so still, as a party by name: who no longer shares the costs may well
 * go on paying what it has promised. The papers about it go with it. Refused: `refusal.memberGone`.
 */
export function removeMember(plan: Plan, { id }: { readonly id: string }): EditResult {
  const member = rowOf(plan.members, id);
  if (!member) return refused('memberGone');
  const members = plan.members.filter((each) => each.id !== id);
  const papers = withoutPapersOf(plan.papers, id);
  const left = dropInputs({ ...plan, members, papers }, isInputOf(`member:${id}`));
  const changed = changeEverywhere(left, (value) => withoutMember(value, member));
  return edited(changed, 'removeMember', { member: member.name });
}

function withoutMember(value: OverrideValue, { id, name }: Member): OverrideValue {
  if (isMemberSet(value) && value.members.includes(id))
    return { members: value.members.filter((each) => each !== id) };
  const isThis = isParty(value) && value.kind === 'member' && value.member === id;
  return isThis ? { kind: 'party', name } : value;
}
