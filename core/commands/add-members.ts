import { message, type Message } from '../message.ts';
import type { MemberTableRow } from '../plan/member-table-row.ts';
import type { Plan } from '../plan/schema.ts';
import { refusal } from '../result.ts';
import { edited, type EditResult } from './edit.ts';
import { withMembers } from './new-members.ts';

/** Rows of a table as `readMemberTable` read them, each with an id from the caller. */
export interface AddMembers {
  readonly members: readonly (MemberTableRow & { readonly id: string })[];
}

/**
 * Adds the members of a table last, in its order, joined in all years, in one step: all of them or, where one cannot be
 * added, none. Refused with the first row that has a problem of its own or against the plan as it is now, as `addMember`
 * refuses: `memberTable.atRow` names the row and holds the reason. The same plan where there are none.
 */
export function addMembers(plan: Plan, { members }: AddMembers): EditResult {
  const first = members.find(({ problem }) => problem !== null);
  if (first?.problem) return refusal(atRow(first, first.problem));
  const added = withMembers(plan, members);
  if (added.ok) return edited(added.value, 'addMembers', { count: members.length });
  const { place, reason } = added.failure;
  return refusal(atRow(members[place], reason));
}

function atRow(row: MemberTableRow | undefined, reason: Message): Message {
  return message('memberTable.atRow', { row: row?.row ?? 0, reason: { kind: 'message', message: reason } });
}
