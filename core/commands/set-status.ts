import { rowOf } from '../plan/row-index.ts';
import { sameText } from '../plan/same-value.ts';
import { memberStatus, type MemberStatus, type Plan } from '../plan/schema.ts';
import { cleanNote } from './clean-text.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { replaceRow } from './replace-row.ts';

/** Which member, and how far it has come in answering; `null`: nothing said. */
export interface SetStatus {
  readonly id: string;
  readonly status: MemberStatus | null;
}

/**
 * Says how far a member has come in answering. Membership is another thing: nothing is shared in another way. Refused:
 * `refusal.memberGone`, `noteTooLong`, `noteSigns`, `dateUnreadable`, `statusUnknown`.
 */
export function setStatus(plan: Plan, { id, status }: SetStatus): EditResult {
  const member = rowOf(plan.members, id);
  if (!member) return refused('memberGone');
  const note = cleanNote(status?.note ?? '');
  if (!note.ok) return note;
  if (status && !memberStatus.shape.date.safeParse(status.date).success) return refused('dateUnreadable');
  if (status && !memberStatus.shape.kind.safeParse(status.kind).success) return refused('statusUnknown');
  const clean = status && { kind: status.kind, date: status.date, note: note.value };
  const changed = { ...plan, members: replaceRow(plan.members, { ...member, status: clean }) };
  return edited(sameText(clean, member.status) ? plan : changed, 'setStatus', { member: member.name });
}
