import { message, type Message } from '../message.ts';
import { checkValue } from './check-value.ts';
import type { InputField } from './input-field.ts';
import { fieldsOf } from './input-spec.ts';
import { memberInputs } from './member-inputs.ts';
import type { Member, NumberInput, Plan, RegisterEntry } from './schema.ts';

/** What a member begins with. The caller gives the id. */
export interface NewMember {
  readonly id: string;
  readonly name: string;
  /** The municipality's own figures, copied into the plan (K7); `null` for one that is not in the register. */
  readonly register: RegisterEntry | null;
  /** A typed population that stands in the register's place. */
  readonly population: NumberInput | null;
  /** In the plan's unit a year (T1). */
  readonly ceiling: NumberInput | null;
  /** By key column id, the same in all years (K1). */
  readonly keyValues: Readonly<Record<string, NumberInput>>;
}

/** The member: joined in all years, without note, source and status. */
export function memberOf({ id, name, register, population, ceiling, keyValues }: NewMember): Member {
  return {
    id,
    name,
    note: '',
    source: null,
    register,
    population,
    joined: { all: true },
    status: null,
    ceiling: ceiling && { kind: 'year', amount: ceiling },
    keyValues: Object.fromEntries(
      Object.entries(keyValues).map(([column, value]) => [column, { all: value }]),
    ),
  };
}

/** The inputs that a member would have in the plan, before it is there. */
export function fieldsOfMember(plan: Plan, member: Member): readonly InputField[] {
  const place = { row: `member:${member.id}`, rowName: member.name };
  return fieldsOf(memberInputs(plan.keyColumns), member, place, plan);
}

/** Why a member's figures cannot stand in the plan (N5), as `checkValue` says; `refusal.columnGone` for a column that it does not have. */
export function checkMember(plan: Plan, member: Member): Message | null {
  const columns = new Set(plan.keyColumns.map(({ id }) => id));
  if (Object.keys(member.keyValues).some((column) => !columns.has(column)))
    return message('refusal.columnGone');
  for (const field of fieldsOfMember(plan, member)) {
    const failure = checkValue(plan, field, field.value);
    if (failure) return failure;
  }
  return null;
}
