import { rowOf } from '../plan/row-index.ts';
import type { OwnKey } from '../plan/schema.ts';
import type { RowMatches } from '../plan/match-rows.ts';

/**
 * Which part of the same key after each part before is: by id, else by place where neither has another match. Parts
 * have no names.
 */
export function matchParts(key: OwnKey, keysAfter: readonly OwnKey[], keys: RowMatches): RowMatches {
  const parts = rowOf(keysAfter, keys.get(key.id) ?? '')?.parts ?? [];
  const ids = new Set(key.parts.map(({ id }) => id));
  const afterIds = new Set(parts.map(({ id }) => id));
  return new Map(
    key.parts.map(({ id }, place) => {
      const there = parts[place]?.id;
      const isFree = !afterIds.has(id) && there !== undefined && !ids.has(there);
      return [id, isFree ? there : id];
    }),
  );
}
