import { idText, LIMITS, type Plan } from '../plan/schema.ts';
import { cleanUnitOrNone } from './clean-text.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { freeName } from './names.ts';

/** A new key column: the caller gives the id. */
export interface AddKeyColumn {
  readonly id: string;
  readonly name: string;
  /** What its values are counted in, as typed; empty for nothing. */
  readonly unit: string;
}

/**
 * Adds a key column last (K1); no member has a value in it. Refused: a name that is taken or none,
 * `refusal.unitTooLong`, more than 50 columns.
 */
export function addKeyColumn(plan: Plan, args: AddKeyColumn): EditResult {
  if (plan.keyColumns.length >= LIMITS.keyColumns)
    return refused('tooManyColumns', { count: LIMITS.keyColumns });
  if (!idText.safeParse(args.id).success || plan.keyColumns.some(({ id }) => id === args.id))
    return refused('idTaken');
  const name = freeName(args.name, args.id, plan.keyColumns);
  if (!name.ok) return name;
  const unit = cleanUnitOrNone(args.unit);
  if (!unit.ok) return unit;
  const added = { id: args.id, name: name.value, unit: unit.value, note: '', source: null };
  return edited({ ...plan, keyColumns: [...plan.keyColumns, added] }, 'addKeyColumn', { column: name.value });
}
