import type { GridApi, GridReadyEvent, RowClassParams } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { SheetSection } from '../../../core/index.ts';
import { useSettings } from '../../store/settings-store.ts';
import { useText } from '../../text/use-text.ts';
import { SCROLLBAR_WIDTH, type ColumnWidths } from '../layout/column-widths.ts';
import { gridRowsOf, scrollsByItself, type GridRow } from '../layout/grid-rows.ts';
import { columnDefs } from './column-defs.ts';
import { sheetTheme } from './grid-theme.ts';

/** Pixels of a row and of the headings, by density; the same as the tokens. */
const HEIGHTS = {
  kompakt: { row: 24, head: 26 },
  normal: { row: 28, head: 30 },
  luftig: { row: 34, head: 36 },
} as const;

const ROW_CLASS_RULES = {
  'sheet-row-off': ({ data }: RowClassParams<GridRow>) => data?.off === true,
};

export interface SheetGridProps {
  readonly section: SheetSection;
  readonly widths: ColumnWidths;
  readonly onReady: (section: SheetSection['id'], api: GridApi<GridRow> | null) => void;
  /** The rows are there. */
  readonly onDrawn: () => void;
  /** The keyboard comes into the grid from outside: the sheet gives it to its active cell. */
  readonly onEnter: () => boolean;
}

/** One section drawn by a grid that holds nothing of its own: rows and columns are core's, edits are commands. */
export function SheetGrid({ section, widths, onReady, onDrawn, onEnter }: SheetGridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { row, head } = HEIGHTS[useSettings((settings) => settings.density)];
  const text = useText();
  const label = text.text(section.title);
  const { rows, pinned } = gridRowsOf(section);
  const { id, columns } = section;
  const defs = useMemo(() => columnDefs({ id, columns }, widths), [id, columns, widths]);
  const scrolls = scrollsByItself(section);
  useEffect(() => () => onReady(id, null), [id, onReady]);
  useEffect(() => nameGrid(frame.current, label), [label]);
  const ready = useCallback(
    ({ api }: GridReadyEvent<GridRow>) => {
      onReady(id, api);
      nameGrid(frame.current, label);
    },
    [id, label, onReady],
  );
  return (
    <div className="sheet-grid" data-scrolls={scrolls} ref={frame}>
      <AgGridReact<GridRow>
        theme={sheetTheme}
        rowData={[...rows]}
        pinnedBottomRowData={[...pinned]}
        columnDefs={defs}
        getRowId={({ data }) => data.id}
        getRowClass={({ data }) => `sheet-row sheet-row-${data?.kind ?? 'line'}`}
        rowClassRules={ROW_CLASS_RULES}
        domLayout={scrolls ? 'normal' : 'autoHeight'}
        rowHeight={row}
        headerHeight={head}
        focusGridInnerElement={onEnter}
        onGridReady={ready}
        onFirstDataRendered={onDrawn}
        scrollbarWidth={SCROLLBAR_WIDTH}
        suppressColumnVirtualisation
        suppressRowHoverHighlight
        suppressHeaderFocus
        animateRows={false}
      />
    </div>
  );
}

/** The grid has no option for its accessible name, and the selection is ours; the element that carries the role takes both. */
function nameGrid(frame: HTMLElement | null, label: string): void {
  const grid = frame?.querySelector('[role=grid]');
  grid?.setAttribute('aria-label', label);
  grid?.setAttribute('aria-multiselectable', 'true');
}
