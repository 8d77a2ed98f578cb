import type { Plan } from '../plan/schema.ts';
import { checksumOf } from './canonical-text.ts';
import { FILE_FORMAT, type Envelope } from './envelope.ts';
import { FILE_VERSION } from './migrate.ts';
import { prettyJson } from './pretty-json.ts';

/** When and by what a file is written: the caller knows clock and version. */
export interface SavedBy {
  /** ISO time; outside the checksum. */
  readonly savedAt: string;
  /** The program with its version; outside the checksum. */
  readonly program: string;
}

/** The text of a plan's file (FIL10): the same plan always gives the same text, whatever order its objects' keys have. */
export function serializePlan(plan: Plan, { savedAt, program }: SavedBy): string {
  const file: Envelope = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    savedAt,
    program,
    sha256: checksumOf(plan),
    plan,
  };
  return prettyJson(file);
}
