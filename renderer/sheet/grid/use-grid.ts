import { createGrid, type GridApi, type GridOptions } from 'ag-grid-community';
import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import { SCROLLBAR_WIDTH } from '../layout/column-widths.ts';
import type { GridRow } from '../layout/grid-rows.ts';
import { GRID_MODULES } from './grid-modules.ts';
import { sheetTheme } from './grid-theme.ts';

/** What never changes. */
const FIXED: GridOptions<GridRow> = {
  theme: sheetTheme,
  getRowId: ({ data }) => data.id,
  getRowClass: ({ data }) => `sheet-row sheet-row-${data?.kind ?? 'line'}`,
  scrollbarWidth: SCROLLBAR_WIDTH,
  suppressColumnVirtualisation: true,
  suppressRowHoverHighlight: true,
  suppressHeaderFocus: true,
  animateRows: false,
  // Read aloud in the order it stands: rows that come by scrolling upwards, a year that an undo brings back.
  ensureDomOrder: true,
};

/** A grid in an element, with the options as they are now. The grid draws without React (decision 0012). */
export function useGrid(
  frame: RefObject<HTMLElement | null>,
  options: GridOptions<GridRow>,
  onReady: (api: GridApi<GridRow> | null) => void,
): void {
  const grid = useRef<{ readonly api: GridApi<GridRow>; options: GridOptions<GridRow> } | null>(null);
  const begin = useEffectEvent((element: HTMLElement) => {
    const api = createGrid(element, { ...FIXED, ...options }, { modules: GRID_MODULES });
    grid.current = { api, options };
    onReady(api);
  });
  const end = useEffectEvent(() => {
    grid.current?.api.destroy();
    grid.current = null;
    onReady(null);
  });
  useLayoutEffect(() => {
    if (frame.current) begin(frame.current);
    return () => end();
  }, [frame]);
  useLayoutEffect(() => {
    const drawn = grid.current;
    if (!drawn || drawn.options === options) return;
    drawn.api.updateGridOptions(changed(drawn.options, options));
    drawn.options = options;
  }, [options]);
}

/** The options that are other than before: the grid does again what it is told again. */
function changed(before: GridOptions<GridRow>, after: GridOptions<GridRow>): GridOptions<GridRow> {
  const names = Object.entries(after).filter(([name, value]) => !Object.is(value, Reflect.get(before, name)));
  return Object.fromEntries(names);
}
