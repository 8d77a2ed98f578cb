import type { GridApi, GridOptions } from 'ag-grid-community';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { SheetSection } from '../../../core/index.ts';
import { useSettings } from '../../store/settings-store.ts';
import { useText } from '../../text/use-text.ts';
import type { ColumnWidths } from '../layout/column-widths.ts';
import { scrollsByItself, type GridRow } from '../layout/grid-rows.ts';
import { useKept } from '../use-kept.ts';
import { columnDefs } from './column-defs.ts';
import type { Drawing } from './drawing.ts';
import { Heads } from './heads.tsx';
import { useGrid } from './use-grid.ts';
import { useHeadSlots } from './use-head-slots.ts';
import { useSameRows } from './use-same-rows.ts';

/** Pixels of a row and of the headings, by density; the same as the tokens. */
const HEIGHTS = {
  kompakt: { row: 24, head: 26 },
  normal: { row: 28, head: 30 },
  luftig: { row: 34, head: 36 },
} as const;

export interface SheetGridProps {
  readonly section: SheetSection;
  readonly widths: ColumnWidths;
  readonly drawing: Drawing;
  readonly onReady: (section: SheetSection['id'], api: GridApi<GridRow> | null) => void;
  /** The rows are there. */
  readonly onDrawn: () => void;
  /** The keyboard comes into the grid from outside: the sheet gives it to its active cell. */
  readonly onEnter: () => boolean;
}

/** One section drawn by a grid that holds nothing of its own: rows and columns are core's, edits are commands. */
export function SheetGrid({ section, widths, drawing, onReady, onDrawn, onEnter }: SheetGridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { row, head } = HEIGHTS[useSettings((settings) => settings.density)];
  const text = useText();
  const label = text.text(section.title);
  const { id } = section;
  const columns = useKept(section.columns);
  const { slots, heads } = useHeadSlots();
  const { rows, pinned } = useSameRows(section);
  const scrolls = scrollsByItself(section);
  const defs = useMemo(
    () => columnDefs({ id, columns }, widths, { drawing, slots }),
    [id, columns, widths, drawing, slots],
  );
  const options = useMemo(
    (): GridOptions<GridRow> => ({
      rowData: [...rows],
      pinnedBottomRowData: [...pinned],
      columnDefs: defs,
      domLayout: scrolls ? 'normal' : 'autoHeight',
      rowHeight: row,
      headerHeight: head,
      focusGridInnerElement: onEnter,
      onFirstDataRendered: onDrawn,
    }),
    [rows, pinned, defs, scrolls, row, head, onEnter, onDrawn],
  );
  useGrid(frame, options, (api) => onReady(id, api));
  useLayoutEffect(() => nameGrid(frame.current, label), [label]);
  return (
    <>
      <div className="sheet-grid" data-scrolls={scrolls}>
        <div ref={frame} />
      </div>
      <Heads section={id} columns={columns} heads={heads} />
    </>
  );
}

/** The grid has no option for its accessible name, and the selection is ours; the element that carries the role takes both. */
function nameGrid(frame: HTMLElement | null, label: string): void {
  const grid = frame?.querySelector('[role=grid]');
  grid?.setAttribute('aria-label', label);
  grid?.setAttribute('aria-multiselectable', 'true');
}
