import type { ColDef, ColSpanParams } from 'ag-grid-community';
import type { SheetSection } from '../../../core/index.ts';
import { NUMBER_WIDTH, type ColumnWidths } from '../layout/column-widths.ts';
import type { GridRow } from '../layout/grid-rows.ts';
import { coversOf } from '../layout/stops.ts';
import type { CellPlace } from './cell-parts.ts';
import { DrawnCell } from './drawn-cell.ts';
import { DrawnNumber, type DrawnNumberParams } from './drawn-number.ts';
import type { Drawing } from './drawing.ts';
import { HeadSlot, type HeadSlotParams, type HeadSlots } from './head-slot.ts';

/** The column of row numbers. It cannot be selected. */
export const NUMBER_COLUMN = 'number';

type SheetColDef = ColDef<GridRow, null>;

const PLAIN: SheetColDef = {
  sortable: false,
  resizable: false,
  suppressMovable: true,
  // Keys are the sheet's (keyboard/): the grid would act on them later than the next key comes.
  suppressKeyboardEvent: () => true,
  suppressHeaderKeyboardEvent: () => true,
  // What a cell shows is the drawing's; the grid knows rows and columns alone.
  valueGetter: () => null,
};

/** What draws the cells, and where the headings are drawn. */
export interface DrawnBy {
  readonly drawing: Drawing;
  readonly slots: HeadSlots;
}

function numbers({ drawing, slots }: DrawnBy): SheetColDef {
  return {
    ...PLAIN,
    colId: NUMBER_COLUMN,
    headerName: '',
    pinned: 'left',
    width: NUMBER_WIDTH,
    headerComponent: HeadSlot,
    headerComponentParams: { slots, column: NUMBER_COLUMN } satisfies HeadSlotParams,
    cellRenderer: DrawnNumber,
    cellRendererParams: { drawing } satisfies DrawnNumberParams,
  };
}

/** The grid's columns of one section. Both sections' widths come from the same list, so that a year stands over the same year. */
export function columnDefs(
  { id, columns }: Pick<SheetSection, 'id' | 'columns'>,
  widths: ColumnWidths,
  by: DrawnBy,
): SheetColDef[] {
  const pinned = id !== 'financing' ? ['name'] : ['joined', 'name'];
  const slots = columns.map((column) => column.id);
  return [
    numbers(by),
    ...columns.map((column): SheetColDef => ({
      ...PLAIN,
      colId: column.id,
      pinned: pinned.includes(column.id) ? 'left' : null,
      width: widthOf(id, column.id, widths),
      cellAriaRole: column.id === 'name' ? 'rowheader' : 'gridcell',
      headerComponent: HeadSlot,
      headerComponentParams: { slots: by.slots, column: column.id } satisfies HeadSlotParams,
      cellRenderer: DrawnCell,
      cellRendererParams: {
        drawing: by.drawing,
        section: id,
        gridColumn: column.id,
      } satisfies CellPlace,
      colSpan: ({ data }: ColSpanParams<GridRow>) => (data ? spanOf(slots, data, column.id) : 1),
    })),
  ];
}

function widthOf(section: SheetSection['id'], column: string, widths: ColumnWidths): number {
  const width = (id: string) => widths[id] ?? 0;
  if (section === 'financing') return width(column);
  switch (column) {
    case 'name':
      return width('joined') + width('name');
    case 'basis':
      return width('weight') + width('share');
    case 'share':
      return width('perInhabitant');
    case 'note':
      return width('ceiling');
    default:
      return width(column);
  }
}

function spanOf(slots: readonly string[], { kind }: GridRow, column: string): number {
  const cover = coversOf(kind).find(({ from }) => from === column);
  return cover ? slots.indexOf(cover.to) - slots.indexOf(cover.from) + 1 : 1;
}
