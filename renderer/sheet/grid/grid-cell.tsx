import type { CustomCellRendererProps } from 'ag-grid-react';
import { useLayoutEffect } from 'react';
import type { SheetCell, SheetColumn } from '../../../core/index.ts';
import { Icon } from '../../icons/icon.tsx';
import { useDocument } from '../../store/document-store.ts';
import { useText } from '../../text/use-text.ts';
import { SheetCellView } from '../cells/sheet-cell-view.tsx';
import type { AddRow, GridRow } from '../layout/grid-rows.ts';
import { coversOf } from '../layout/stops.ts';
import { RangePaint } from '../selection/range-paint.tsx';

export interface GridCellParams {
  readonly columns: readonly SheetColumn[];
  /** The grid's column; a cell that covers several has the address of one of them. */
  readonly gridColumn: SheetColumn;
  readonly boundary: boolean;
}

type Props = CustomCellRendererProps<GridRow, SheetCell> & GridCellParams;

/** What the grid draws in a cell: the sheet's own cell at that address, or nothing. */
export function GridCell({ data, columns, gridColumn, boundary, eGridCell }: Props) {
  if (!data) return null;
  if (data.kind === 'add')
    return <AddCell row={data} column={gridColumn} boundary={boundary} element={eGridCell} />;
  const cover = coversOf(data.kind).find(({ from }) => from === gridColumn.id);
  const column = columns.find(({ id }) => id === cover?.column) ?? gridColumn;
  const cell = data.cells[column.id] ?? EMPTY;
  return <SheetCellView row={data} column={column} cell={cell} boundary={boundary} element={eGridCell} />;
}

/** A place that can be stood on and holds nothing. */
const EMPTY: SheetCell = {
  value: { kind: 'empty' },
  origin: 'label',
  edit: null,
  override: null,
  mark: null,
  remark: null,
  issues: [],
  noted: null,
};

/** No cell, but a range that reaches over it is drawn through. */
function BlankCell({ row, column, boundary }: Omit<AddCellProps, 'element'>) {
  return (
    <div className="sheet-cell" data-boundary={boundary}>
      <RangePaint row={row.id} column={column.id} active={false} element={null} />
    </div>
  );
}

interface AddCellProps {
  readonly row: AddRow;
  readonly column: SheetColumn;
  readonly boundary: boolean;
  readonly element: HTMLElement;
}

/** The row that adds a member is one cell to stand on, over two columns. */
function AddCell({ row, column, boundary, element }: AddCellProps) {
  const text = useText();
  const active = useDocument(({ selection }) => selection?.row === row.id);
  const isName = column.id === 'name';
  const label = text.t('sheet.addMember');
  useLayoutEffect(() => {
    if (isName) element.setAttribute('aria-label', label);
  }, [element, isName, label]);
  if (column.id !== 'joined' && !isName) return <BlankCell row={row} column={column} boundary={boundary} />;
  return (
    <div
      className="sheet-cell sheet-add"
      data-add
      data-column={column.id}
      data-align={column.align}
      data-active={active && isName}
    >
      {isName ? label : <Icon name="add" size={14} />}
      <RangePaint row={row.id} column={column.id} active={false} element={null} />
    </div>
  );
}
