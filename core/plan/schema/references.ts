import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { idText, nameText } from './texts.ts';

/** A set of members by id. */
export const memberSet = z
  .strictObject({ members: z.array(idText).max(LIMITS.members) })
  .meta({ id: 'MemberSet' });
export type MemberSet = z.infer<typeof memberSet>;
/** A set of cost lines by id. */
export const lineSet = z.strictObject({ lines: z.array(idText).max(LIMITS.lines) }).meta({ id: 'LineSet' });
export type LineSet = z.infer<typeof lineSet>;

/** Somebody by name: a member of the plan, or a party that is none. */
export const party = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('member'), member: idText }),
    z.strictObject({ kind: z.literal('party'), name: nameText }),
  ])
  .meta({ id: 'Party' });
export type Party = z.infer<typeof party>;
