import { memberOf } from '../new-member.ts';
import { registerEntryOf } from '../population-register.ts';
import type { Member } from '../schema.ts';
import type { TemplateContext } from './template-context.ts';

/** A party that has no inhabitants (K7), joined in all years. */
export function partyMember({ newId }: TemplateContext, name: string, changes: Partial<Member> = {}): Member {
  const nothing = { register: null, population: null, ceiling: null, keyValues: {} };
  return { ...memberOf({ id: newId(), name, ...nothing }), ...changes };
}

/** A municipality by its code, which is its own for life, joined in all years; without inhabitants where the register lacks it. */
export function municipalityMember(
  context: TemplateContext,
  code: string,
  name: string,
  changes: Partial<Member> = {},
): Member {
  const found = context.register.entries.find((entry) => entry.code === code);
  return partyMember(context, name, { register: found ? registerEntryOf(found) : null, ...changes });
}
