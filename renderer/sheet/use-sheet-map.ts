import { useState } from 'react';
import type { Sheet } from '../../core/index.ts';
import { sheetMapOf, type SheetMap } from './layout/sheet-map.ts';
import { sameShape } from './layout/sheet-shape.ts';

/** Where every cell of the sheet stands: the same map until a row or a column comes, goes or moves. */
export function useSheetMap(sheet: Sheet): SheetMap {
  const [last, setLast] = useState(() => ({ sheet, map: sheetMapOf(sheet) }));
  if (sameShape(last.sheet, sheet)) return last.map;
  const map = sheetMapOf(sheet);
  setLast({ sheet, map });
  return map;
}
