import { z } from 'zod';
import { idText, nameText, noteText, sourceText } from './texts.ts';

/** Where an input comes from: what, and the date it was read (ISO). */
export const source = z
  .strictObject({ text: sourceText, date: z.iso.date().nullable() })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof source>;

/** What every row has beside its values. */
export const rowCommon = { id: idText, name: nameText, note: noteText, source: source.nullable() };

/** A note on one input and where its value comes from. */
export const remark = z.strictObject({ note: noteText, source: source.nullable() }).meta({ id: 'Remark' });
export type Remark = z.infer<typeof remark>;
