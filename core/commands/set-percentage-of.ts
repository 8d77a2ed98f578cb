import { percentageCircle } from '../plan/percentage-circle.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { replaceRow } from './replace-row.ts';

/** Which percentage line, and the ids of the lines that it is a percentage of. */
export interface SetPercentageOf {
  readonly id: string;
  readonly of: readonly string[];
}

/**
 * Says which lines a line is a percentage of (C2), kept in the plan's order. Refused: `refusal.lineGone`,
 * `notAPercentage`, `percentageOfNothing`, and `percentageCircle`, which names the lines on it.
 */
export function setPercentageOf(plan: Plan, { id, of }: SetPercentageOf): EditResult {
  const line = rowOf(plan.lines, id);
  if (!line || of.some((each) => !rowOf(plan.lines, each))) return refused('lineGone');
  if (line.kind !== 'percentage') return refused('notAPercentage', { line: line.name });
  if (of.length === 0) return refused('percentageOfNothing', { line: line.name });
  const ordered = plan.lines.map((each) => each.id).filter((each) => of.includes(each));
  const changed = { ...plan, lines: replaceRow(plan.lines, { ...line, of: ordered }) };
  const circle = percentageCircle(changed.lines, id);
  if (circle)
    return refused('percentageCircle', { lines: { kind: 'list', items: circle.map(({ name }) => name) } });
  const isSame = ordered.length === line.of.length && ordered.every((each, place) => each === line.of[place]);
  return edited(isSame ? plan : changed, 'setPercentageOf', { line: line.name });
}
