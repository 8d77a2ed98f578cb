import { rememberedBy } from '../remembered.ts';
import { nameKey } from './name-key.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Which row of another list each row is: id by id. */
export type RowMatches = ReadonlyMap<string, string>;

/**
 * Rows with the same id are one row; of the others, those whose names are the same (N5) are, unless the row of that name
 * is another one by its id. Remembered by the identity of the lists.
 */
export const matchRows = rememberedBy((before: readonly Named[], after: readonly Named[]): RowMatches => {
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
});
