import { checkValue } from '../plan/check-value.ts';
import { inputOf } from '../plan/inputs.ts';
import {
  idText,
  LIMITS,
  numberInput,
  registerEntry,
  type Member,
  type NumberInput,
  type Plan,
  type RegisterEntry,
} from '../plan/schema.ts';
import { refusal } from '../result.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { freeName } from './names.ts';

/** A new member: the caller gives the id. */
export interface AddMember {
  readonly id: string;
  readonly name: string;
  /** The municipality's own figures, copied into the plan (K7); `null` for one that is not in the register. */
  readonly register: RegisterEntry | null;
  /** A typed population that stands in the register's place. */
  readonly population: NumberInput | null;
}

/**
 * Adds a member last, joined in all years of every scenario. Refused: a name that is taken or none, a municipality
 * that is in the plan already (`refusal.municipalityTaken` names it), a population that is none, more than 5 000 members.
 */
export function addMember(plan: Plan, { id, name, register, population }: AddMember): EditResult {
  if (plan.members.length >= LIMITS.members) return refused('tooManyMembers', { count: LIMITS.members });
  if (!idText.safeParse(id).success || plan.members.some((member) => member.id === id))
    return refused('idTaken');
  if (!isSound(register, population)) return refused('registerUnreadable');
  const free = freeName(name, id, plan.members);
  if (!free.ok) return free;
  const same = plan.members.find((member) => register !== null && member.register?.code === register.code);
  if (same) return refused('municipalityTaken', { member: same.name });
  const added = { ...plan, members: [...plan.members, newMember(id, free.value, register, population)] };
  const field = inputOf(added, `member:${id}.population`);
  const failure = field && checkValue(added, field, population);
  return failure ? refusal(failure) : edited(added, 'addMember', { member: free.value });
}

function isSound(register: RegisterEntry | null, population: NumberInput | null): boolean {
  return (
    registerEntry.nullable().safeParse(register).success &&
    numberInput.nullable().safeParse(population).success
  );
}

function newMember(
  id: string,
  name: string,
  register: RegisterEntry | null,
  population: NumberInput | null,
): Member {
  const empty = { note: '', source: null, status: null, ceiling: null, keyValues: {} };
  return { id, name, ...empty, register, population, joined: { all: true } };
}
