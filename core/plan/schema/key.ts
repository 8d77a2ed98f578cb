import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { rowCommon, source } from './row.ts';
import { shareRounding } from './rules.ts';
import { idText, nameText, noteText, unitText } from './texts.ts';
import { yearlyNumber } from './values.ts';

/** K1 (population or a column of the user's own), K2, or a key of the user's own (K3–K6). */
export const key = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('population') }),
    z.strictObject({ kind: z.literal('column'), column: idText }),
    z.strictObject({ kind: z.literal('equal') }),
    z.strictObject({ kind: z.literal('own'), key: idText }),
  ])
  .meta({ id: 'Key' });
export type Key = z.infer<typeof key>;

/** A key column of the user's own (K1): tax base, usage, hours. */
export const keyColumn = z
  .strictObject({
    id: idText,
    name: nameText,
    unit: z.union([z.literal(''), unitText]),
    note: noteText,
    source: source.nullable(),
  })
  .meta({ id: 'KeyColumn' });
export type KeyColumn = z.infer<typeof keyColumn>;

/** What a part of a key divides by: K1, K2, or the percentages in a column (K3). */
const dividesBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('population') }),
  z.strictObject({ kind: z.literal('column'), column: idText }),
  z.strictObject({ kind: z.literal('equal') }),
  z.strictObject({ kind: z.literal('percents'), column: idText }),
]);
export type DividesBy = z.infer<typeof dividesBy>;
/**
 * A part that divides an amount (K6): the rest, a percentage of the whole or of what is left, or a fixed sum.
 * `figure` is that percentage or sum; `null` for the rest. `rounding` `null`: the plan's for K1, none for K2 and K3 (A2).
 */
const dividingPart = z.strictObject({
  id: idText,
  kind: z.literal('divide'),
  by: dividesBy,
  takes: z.enum(['rest', 'percent', 'percentOfRest', 'amount']),
  figure: yearlyNumber.nullable(),
  rounding: shareRounding.nullable(),
});
/** K4: a fee for each member; `figure` for all alike, or each member's own from `column`. */
const feePart = z.strictObject({
  id: idText,
  kind: z.literal('fee'),
  figure: yearlyNumber.nullable(),
  column: idText.nullable(),
});
/** K5: `figure` in the plan's unit for each inhabitant, or for each unit of `column`. */
const ratePart = z.strictObject({
  id: idText,
  kind: z.literal('rate'),
  figure: yearlyNumber,
  column: idText.nullable(),
});
/** A part of a key (K3–K6). */
export const keyPart = z
  .discriminatedUnion('kind', [dividingPart, feePart, ratePart])
  .meta({ id: 'KeyPart' });
export type DividingPart = z.infer<typeof dividingPart>;
export type FeePart = z.infer<typeof feePart>;
export type RatePart = z.infer<typeof ratePart>;
export type KeyPart = z.infer<typeof keyPart>;
/** A key of the user's own: parts in order (K6). */
export const ownKey = z
  .strictObject({ ...rowCommon, parts: z.array(keyPart).min(1).max(LIMITS.keyParts) })
  .meta({ id: 'OwnKey' });
export type OwnKey = z.infer<typeof ownKey>;
