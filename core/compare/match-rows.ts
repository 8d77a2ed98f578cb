import { nameKey } from '../plan/name-key.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Which row after each row before is: id by id. */
export type RowMatches = ReadonlyMap<string, string>;

/** Rows with the same id are one row; of the others, those whose names are the same (N5). */
export function matchRows(before: readonly Named[], after: readonly Named[]): RowMatches {
  const own = new Set(before.map(({ id }) => id));
  const ids = new Set(after.map(({ id }) => id));
  const byName = new Map(
    after.filter(({ id }) => !own.has(id)).map(({ id, name }) => [nameKey(name), id] as const),
  );
  const matches = new Map<string, string>();
  for (const { id, name } of before) {
    const same = ids.has(id) ? id : byName.get(nameKey(name));
    if (same !== undefined) matches.set(id, same);
  }
  return matches;
}
