import { nameKey } from './name-key.ts';
import { rowOf } from './row-index.ts';
import type { Plan } from './schema.ts';

/** The lists of a plan whose rows two plans can have in common. */
export type RowList = 'lines' | 'funding' | 'keyColumns' | 'keys' | 'members';

/**
 * The id of the row of `to` that a row of `from` is: the one with the same id, else the one with the same name (N5) that
 * is not another row of `from` by its id. `null` where there is none.
 */
export function matchingRow(from: Plan, to: Plan, list: RowList, id: string): string | null {
  if (rowOf<Named>(to[list], id)) return id;
  const row = rowOf<Named>(from[list], id);
  if (!row) return null;
  const same = [...to[list]].find(({ name }) => nameKey(name) === nameKey(row.name));
  return same && !rowOf<Named>(from[list], same.id) ? same.id : null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}
