import { serializePlan, type Plan } from '../../core/index.ts';
import { PROGRAM } from '../text/program.ts';

/** A plan as a file holds it, saved now by this program. */
export function textOf(plan: Plan): string {
  return serializePlan(plan, { savedAt: new Date().toISOString(), program: PROGRAM });
}

export function bytesOf(plan: Plan): Uint8Array {
  return new TextEncoder().encode(textOf(plan));
}
