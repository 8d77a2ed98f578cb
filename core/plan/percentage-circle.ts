import type { Line } from './schema.ts';
import { rowOf } from './row-index.ts';

/**
 * The lines on a circle of percentages that goes through the line with this id, in order, or `null` where there is
 * none (C2). A line that names itself is a circle of one.
 */
export function percentageCircle(lines: readonly Line[], id: string): readonly Line[] | null {
  const seen = new Set<string>();
  const walk = (from: string): readonly Line[] | null => {
    const line = rowOf(lines, from);
    if (line?.kind !== 'percentage' || seen.has(from)) return null;
    seen.add(from);
    for (const next of line.of) {
      const rest = next === id ? [] : walk(next);
      if (rest) return [line, ...rest];
    }
    return null;
  };
  return walk(id);
}
