import { positionOf, rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { moved } from './move.ts';

/** Moves a cost line to the position `to` among the lines, counted from 0. Refused: `refusal.lineGone`. */
export function moveLine(plan: Plan, { id, to }: { readonly id: string; readonly to: number }): EditResult {
  const line = rowOf(plan.lines, id);
  if (!line) return refused('lineGone');
  const lines = moved(plan.lines, positionOf(plan.lines, id), to);
  return edited(
    positionOf(lines, id) === positionOf(plan.lines, id) ? plan : { ...plan, lines },
    'moveLine',
    {
      line: line.name,
    },
  );
}
