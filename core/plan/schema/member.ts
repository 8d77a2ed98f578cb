import { z } from 'zod';
import { source } from './row.ts';
import { idText, nameText, noteText, yearKey } from './texts.ts';
import { numberInput, yearlyBoolean, yearlyNumber } from './values.ts';

/** T1: kr a year, on average over the member's own joined years, or for the whole period; in the plan's unit. */
export const ceiling = z
  .strictObject({ kind: z.enum(['year', 'average', 'period']), amount: numberInput })
  .meta({ id: 'Ceiling' });
export type Ceiling = z.infer<typeof ceiling>;
export type CeilingKind = Ceiling['kind'];

/** How far a party has come in answering: asked, intends to join, decided, signed, declined. */
export const memberStatus = z
  .strictObject({
    kind: z.enum(['asked', 'intends', 'decided', 'signed', 'declined']),
    date: z.iso.date().nullable(),
    note: noteText,
  })
  .meta({ id: 'MemberStatus' });
export type MemberStatus = z.infer<typeof memberStatus>;
export type StatusKind = MemberStatus['kind'];

/** The register's own figures, copied into the plan when the member is added, so that a plan never depends on the program's register (K7). */
export const registerEntry = z
  .strictObject({
    code: z.string().regex(/^\d{2,4}$/),
    population: z.record(yearKey, z.number().int().min(0).max(1_000_000_000)),
  })
  .meta({ id: 'RegisterEntry' });

/** A member, joined or asked: a municipality, or a party that is none (K7). */
export const member = z
  .strictObject({
    id: idText,
    name: nameText,
    note: noteText,
    source: source.nullable(),
    register: registerEntry.nullable(),
    /** A typed population stands in the register's place and survives a change of date (K7); `null`: the register's. */
    population: numberInput.nullable(),
    joined: yearlyBoolean,
    status: memberStatus.nullable(),
    ceiling: ceiling.nullable(),
    /** Key values by key column id (K1). */
    keyValues: z.record(idText, yearlyNumber),
  })
  .meta({ id: 'Member' });
export type RegisterEntry = z.infer<typeof registerEntry>;
export type Member = z.infer<typeof member>;
