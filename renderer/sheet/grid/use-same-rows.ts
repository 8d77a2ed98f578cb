import { useState } from 'react';
import type { SheetSection } from '../../../core/index.ts';
import { gridRowsOf, type GridRows } from '../layout/grid-rows.ts';
import { sameRows } from './sheet-page.ts';

/** The rows that the grid is given: the same object until there are others, for what stands in them is not the grid's. */
export function useSameRows(section: SheetSection): GridRows {
  const [kept, setKept] = useState(() => gridRowsOf(section));
  const next = gridRowsOf(section);
  if (sameRows(next.rows, kept.rows) && sameRows(next.pinned, kept.pinned)) return kept;
  setKept(next);
  return next;
}
