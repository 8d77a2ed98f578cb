import { matchRows } from './match-rows.ts';
import type { Plan } from './schema.ts';

/** The lists of a plan whose rows two plans can have in common. */
export type RowList = 'lines' | 'funding' | 'keyColumns' | 'keys' | 'members';

/** The id of the row of `to` that a row of `from` is, as `matchRows` has it; `null` where there is none. */
export function matchingRow(from: Plan, to: Plan, list: RowList, id: string): string | null {
  return matchRows(from[list], to[list]).get(id) ?? null;
}
