import type { ColDef, ColSpanParams, ValueGetterParams } from 'ag-grid-community';
import type { SheetCell, SheetColumn, SheetSection } from '../../../core/index.ts';
import { NUMBER_WIDTH, type ColumnWidths } from '../layout/column-widths.ts';
import type { GridRow } from '../layout/grid-rows.ts';
import { coversOf } from '../layout/stops.ts';
import { GridCell, type GridCellParams } from './grid-cell.tsx';
import { HeadCell, type HeadCellParams } from './head-cell.tsx';
import { RowNumber, RowNumberHead } from './row-number.tsx';

/** The column of row numbers. It cannot be selected. */
export const NUMBER_COLUMN = 'number';

type SheetColDef = ColDef<GridRow, SheetCell>;

const PLAIN: SheetColDef = {
  sortable: false,
  resizable: false,
  suppressMovable: true,
  // Keys are the sheet's (keyboard/): the grid would act on them later than the next key comes.
  suppressKeyboardEvent: () => true,
  suppressHeaderKeyboardEvent: () => true,
  // A row that is another object is drawn again whole: a cell's name speaks of its row.
  equals: () => false,
};

const NUMBERS: SheetColDef = {
  ...PLAIN,
  colId: NUMBER_COLUMN,
  headerName: '',
  pinned: 'left',
  width: NUMBER_WIDTH,
  headerComponent: RowNumberHead,
  cellRenderer: RowNumber,
  valueGetter: () => null,
};

/** The grid's columns of one section. Both sections' widths come from the same list, so that a year stands over the same year. */
export function columnDefs(
  { id, columns }: Pick<SheetSection, 'id' | 'columns'>,
  widths: ColumnWidths,
): SheetColDef[] {
  const pinned = id !== 'financing' ? ['name'] : ['joined', 'name'];
  const slots = columns.map((column) => column.id);
  return [
    NUMBERS,
    ...columns.map((column): SheetColDef => ({
      ...PLAIN,
      colId: column.id,
      pinned: pinned.includes(column.id) ? 'left' : null,
      width: widthOf(id, column.id, widths),
      cellAriaRole: column.id === 'name' ? 'rowheader' : 'gridcell',
      headerComponent: HeadCell,
      headerComponentParams: {
        section: id,
        column,
        boundary: isBoundary(id, columns, column),
      } satisfies HeadCellParams,
      cellRenderer: GridCell,
      cellRendererParams: {
        columns,
        gridColumn: column,
        boundary: isBoundary(id, columns, column),
      } satisfies GridCellParams,
      valueGetter: ({ data }: ValueGetterParams<GridRow>) => data?.cells[column.id] ?? null,
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

/** Vertical lines stand between groups of columns alone: before the years, the sum, and what follows from it (design rule 2). */
function isBoundary(
  section: SheetSection['id'],
  columns: readonly SheetColumn[],
  column: SheetColumn,
): boolean {
  const firstYear = columns.find(({ year }) => year !== null);
  const after = section !== 'financing' ? ['sum', 'share'] : ['sum', 'perInhabitant', 'ceiling'];
  return column === firstYear || after.includes(column.id);
}
