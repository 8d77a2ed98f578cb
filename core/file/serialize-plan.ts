import type { Plan } from '../plan/schema.ts';
import { checksumOf, type KnownTexts } from './canonical-text.ts';
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
export function serializePlan(plan: Plan, savedBy: SavedBy): string {
  return prettyJson(fileOf(plan, savedBy));
}

/**
 * The same file on one line, its keys as they come, for a copy that nobody reads: in a fraction of the time. `known` is
 * for one writer of copies of a plan that is edited: what is as before is not gone through again.
 */
export function serializeOnOneLine(plan: Plan, savedBy: SavedBy, known: KnownTexts): string {
  return JSON.stringify(fileOf(plan, savedBy, known));
}

function fileOf(plan: Plan, { savedAt, program }: SavedBy, known?: KnownTexts): Envelope {
  return {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    savedAt,
    program,
    sha256: checksumOf(plan, known),
    plan,
  };
}
