import type { Plan } from '../../core/index.ts';

/** A row of the sheet that is a cost line or a member, and where it stands among its like. */
export interface RowPlace {
  readonly kind: 'line' | 'member';
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly count: number;
}

/** `null` for a total, or where no row is selected. */
export function rowPlace(plan: Plan, row: string | null): RowPlace | null {
  const [kind, id = ''] = row?.split(':') ?? [];
  if (kind !== 'line' && kind !== 'member') return null;
  const rows = kind === 'line' ? plan.lines : plan.members;
  const position = rows.findIndex((each) => each.id === id);
  const found = rows[position];
  return found ? { kind, id, name: found.name, position, count: rows.length } : null;
}
