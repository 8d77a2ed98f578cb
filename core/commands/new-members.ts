import { message, type Message } from '../message.ts';
import { cleanName } from '../plan/clean-name.ts';
import { nameKey } from '../plan/name-key.ts';
import { checkMember, memberOf, type NewMember } from '../plan/new-member.ts';
import { idText, LIMITS, member as memberSchema, type Member, type Plan } from '../plan/schema.ts';
import { takenBy, type TakenMembers } from '../plan/taken-members.ts';
import { refusal, success, type Result } from '../result.ts';

/** Which of the members to be is refused, counted from 0, and why. */
export interface RefusedMember {
  readonly place: number;
  readonly reason: Message;
}

/**
 * The plan with members added last, in their order, all or none. Refused: more than 5 000 members
 * (`refusal.tooManyMembers`), an id or a name that is taken or none, a municipality that is in the plan already
 * (`municipalityTaken` names it), figures that cannot be read (`registerUnreadable`) or stand there (`checkMember`).
 */
export function withMembers(plan: Plan, starts: readonly NewMember[]): Result<Plan, RefusedMember> {
  const room = LIMITS.members - plan.members.length;
  if (starts.length > room)
    return refusal({ place: room, reason: message('refusal.tooManyMembers', { count: LIMITS.members }) });
  const added: Member[] = [];
  const ids = new Set(plan.members.map(({ id }) => id));
  const known = takenBy(plan.members);
  const names = new Map(known.names);
  const codes = new Map(known.codes);
  for (const [place, start] of starts.entries()) {
    const read = ids.has(start.id) ? refused('idTaken') : newMember(plan, { names, codes }, start);
    if (!read.ok) return refusal({ place, reason: read.failure });
    const { id, name, register } = read.value;
    added.push(read.value);
    ids.add(id);
    names.set(nameKey(name), name);
    if (register) codes.set(register.code, name);
  }
  return success(added.length === 0 ? plan : { ...plan, members: [...plan.members, ...added] });
}

function newMember(plan: Plan, { names, codes }: TakenMembers, start: NewMember): Result<Member, Message> {
  if (!idText.safeParse(start.id).success) return refused('idTaken');
  const name = cleanName(start.name);
  if (!name.ok) return name;
  const taken = names.get(nameKey(name.value));
  if (taken !== undefined) return refused('nameTaken', { name: taken });
  const member = memberOf({ ...start, name: name.value });
  if (!memberSchema.safeParse(member).success) return refused('registerUnreadable');
  const same = member.register && codes.get(member.register.code);
  if (same) return refused('municipalityTaken', { member: same });
  const failure = checkMember(plan, member);
  return failure ? refusal(failure) : success(member);
}

function refused(reason: string, values: Message['values'] = {}): Result<never, Message> {
  return refusal(message(`refusal.${reason}`, values));
}
