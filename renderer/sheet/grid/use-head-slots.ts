import { useMemo, useState } from 'react';
import type { HeadSlots } from './head-slot.ts';

export type HeadElements = ReadonlyMap<string, HTMLElement>;

/** The places that the grid has for its headings, by column, as they come and go. */
export function useHeadSlots(): { readonly slots: HeadSlots; readonly heads: HeadElements } {
  const [heads, setHeads] = useState<HeadElements>(() => new Map());
  const slots = useMemo<HeadSlots>(
    () => ({
      add: (column, element) => setHeads((before) => new Map(before).set(column, element)),
      remove: (column, element) =>
        setHeads((before) => {
          if (before.get(column) !== element) return before;
          const after = new Map(before);
          after.delete(column);
          return after;
        }),
    }),
    [],
  );
  return { slots, heads };
}
