import { serializeOnOneLine, serializePlan, type Plan, type SavedBy } from '../../core/index.ts';
import { PROGRAM } from '../text/program.ts';

/** A plan as a file holds it, saved now by this program. */
export function textOf(plan: Plan): string {
  return serializePlan(plan, savedNow());
}

/** A plan's rows are replaced and never changed: what was written of one holds as long as it is there. */
const written = new WeakMap<object, string>();

/** The same for a copy that nobody reads, in less time. */
export function textOfCopy(plan: Plan): string {
  return serializeOnOneLine(plan, savedNow(), written);
}

function savedNow(): SavedBy {
  return { savedAt: new Date().toISOString(), program: PROGRAM };
}

export function bytesOf(plan: Plan): Uint8Array {
  return new TextEncoder().encode(textOf(plan));
}
