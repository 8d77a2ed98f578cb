import { positionOf, rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { moved } from './move.ts';

/** Moves a key column to the position `to` among the columns, counted from 0. Refused: `refusal.columnGone`. */
export function moveKeyColumn(
  plan: Plan,
  { id, to }: { readonly id: string; readonly to: number },
): EditResult {
  const column = rowOf(plan.keyColumns, id);
  if (!column) return refused('columnGone');
  const keyColumns = moved(plan.keyColumns, positionOf(plan.keyColumns, id), to);
  const isSame = positionOf(keyColumns, id) === positionOf(plan.keyColumns, id);
  return edited(isSame ? plan : { ...plan, keyColumns }, 'moveKeyColumn', { column: column.name });
}
