import type { Explanation } from './explanation.ts';

/** A part where there is one. */
export function orNone(part: Explanation | null): readonly Explanation[] {
  return part ? [part] : [];
}
