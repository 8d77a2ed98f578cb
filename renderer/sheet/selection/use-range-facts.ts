import { useMemo } from 'react';
import { useSheet } from '../../store/derived.ts';
import { useDocument } from '../../store/document-store.ts';
import { cellAt } from '../sheet-scope.ts';
import { useSheetMap } from '../use-sheet-map.ts';
import { rangeFacts, type RangeFacts } from './range-facts.ts';
import { cellsIn, rectOf } from './rect.ts';

export interface SelectedFacts extends RangeFacts {
  /** All selected cells, also those in which nothing stands. */
  readonly cells: number;
}

/** What can be said of the selected cells; `null` for one alone. */
export function useRangeFacts(): SelectedFacts | null {
  const sheet = useSheet();
  const selection = useDocument((state) => state.selection);
  const range = useDocument((state) => state.range);
  const map = useSheetMap(sheet);
  return useMemo(() => {
    const rect = range && rectOf(map, selection, range);
    const cells = rect ? cellsIn(map, rect) : [];
    if (cells.length < 2) return null;
    const facts = cells.map(({ address }) => ({
      column: address.column,
      cell: cellAt({ sheet, map }, address),
    }));
    return { ...rangeFacts(facts), cells: cells.length };
  }, [sheet, map, selection, range]);
}
