import { useLayoutEffect } from 'react';
import type { SheetCell, SheetColumn, SheetRow } from '../../../core/index.ts';
import { useIsFound } from '../../find/find-store.ts';
import { SourceFrame } from '../../explain/source-frame.tsx';
import { CellEditor } from '../editing/cell-editor.tsx';
import { useEditingOf } from '../editing/editing-store.ts';
import { useDocument, usePlan } from '../../store/document-store.ts';
import { baseValueText } from '../base-value.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { CellContent } from './cell-content.tsx';
import { RangePaint } from '../selection/range-paint.tsx';
import { isCovering } from '../formula/name-of-cell.ts';
import { cellLabel } from './cell-label.ts';

export interface SheetCellViewProps {
  readonly row: SheetRow;
  readonly column: SheetColumn;
  readonly cell: SheetCell;
  /** Whether a group of columns begins here. */
  readonly boundary: boolean;
  /** The grid's own cell: it has the focus, and so the name. */
  readonly element: HTMLElement;
}

/** One cell of the sheet. Draws what core says; which cell is active and what is being typed are read, never held. */
export function SheetCellView({ row, column, cell, boundary, element }: SheetCellViewProps) {
  const found = useIsFound({ row: row.id, column: column.id });
  const active = useDocument(({ selection }) => selection?.row === row.id && selection.column === column.id);
  const editing = useEditingOf(
    useDocument((state) => state.scenario),
    row.id,
    column.id,
  );
  const rowName = useRowName(row);
  const plan = usePlan();
  const heading = isCovering(row, column.id) && column.id !== 'name' ? null : column;
  const base = cell.override && baseValueText(plan, cell.override);
  const label = cellLabel({ rowName, column: heading, cell, base }, useFormat(), useText());
  useLayoutEffect(() => {
    element.setAttribute('aria-label', label);
    element.setAttribute('aria-readonly', String(cell.edit === null));
  }, [element, label, cell.edit]);
  const differs = row.kind === 'difference' && cell.value.kind === 'money' && cell.value.value !== 0n;
  return (
    <div
      className="sheet-cell"
      data-column={column.year === null ? column.id : 'year'}
      data-align={column.align}
      data-boundary={boundary}
      data-origin={cell.origin}
      data-kind={cell.value.kind}
      data-mark={cell.mark ?? undefined}
      data-input={cell.edit?.kind === 'input'}
      data-missing={cell.value.kind === 'none' && cell.value.error}
      data-differs={differs}
      data-override={cell.override !== null}
      data-noted={cell.noted !== null}
      data-found={found}
      data-active={active}
      data-editing={editing !== null}
    >
      {editing ? (
        <CellEditor editing={editing} label={label} align={column.align} />
      ) : (
        <CellContent cell={cell} rowName={rowName} differs={differs} />
      )}
      <SourceFrame place={`${row.id}/${column.id}`} />
      <RangePaint row={row.id} column={column.id} active={active} element={element} />
    </div>
  );
}

function useRowName({ cells }: SheetRow): string {
  const text = useText();
  const value = cells['name']?.value;
  if (value?.kind === 'text') return value.text;
  return value?.kind === 'message' ? text.text(value.message) : '';
}
