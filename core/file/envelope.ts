import { z } from 'zod';
import type { JsonObject } from './json/json-value.ts';

/** What a plan file calls itself. */
export const FILE_FORMAT = 'samkalkyl/plan';

/** What stands around the plan in its file. `savedAt` and `program` are outside the checksum. */
export const envelope = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.number().int(),
  /** When it was saved: ISO time. */
  savedAt: z.string().max(40),
  /** The program that saved it, with its version. */
  program: z.string().max(100),
  /** Of the canonical text of `plan`, in hexadecimal digits. */
  sha256: z.string().max(100),
  /** Of the version that `version` says: read after its migrations. */
  plan: z.custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
});
/** A plan file as it is written, or as it is read before its migrations. */
export type Envelope = z.infer<typeof envelope>;
