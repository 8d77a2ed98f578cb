import { rowOf } from '../plan/row-index.ts';
import type { Line, PercentageLine, Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { dropOverrides, isOfRow } from './overrides.ts';

/**
 * Removes a cost line, and in the same step its overrides (S2) and its name in lines that are a percentage of it.
 * Refused: `refusal.lineGone`, and `lineIsNeeded` where a line is a percentage of this one alone; it names them.
 */
export function removeLine(plan: Plan, { id }: { readonly id: string }): EditResult {
  const line = rowOf(plan.lines, id);
  if (!line) return refused('lineGone');
  const needing = plan.lines.filter((each) => isPercentageOf(each, id) && each.of.every((of) => of === id));
  if (needing.some((each) => each.id !== id)) return refused('lineIsNeeded', neededBy(line, needing));
  const lines = plan.lines.filter((each) => each.id !== id).map((each) => without(each, id));
  return edited(dropOverrides({ ...plan, lines }, isOfRow(`line:${id}`)), 'removeLine', { line: line.name });
}

function isPercentageOf(line: Line, id: string): line is PercentageLine {
  return line.kind === 'percentage' && line.of.includes(id);
}

function without(line: Line, id: string): Line {
  return isPercentageOf(line, id) ? { ...line, of: line.of.filter((of) => of !== id) } : line;
}

function neededBy(line: Line, needing: readonly Line[]) {
  const items = needing.map(({ name }) => name);
  return { line: line.name, lines: { kind: 'list', items } } as const;
}
