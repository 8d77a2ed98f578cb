import type { SheetColumn, SheetSection } from '../../../core/index.ts';
import { useDocument } from '../../store/document-store.ts';
import { useIsColumnLit } from '../selection/range-store.ts';
import { useText } from '../../text/use-text.ts';
import { kindUnder } from '../layout/column-kinds.ts';
import { ResizeHandle } from './resize-handle.tsx';

export interface HeadCellProps {
  readonly section: SheetSection['id'];
  readonly column: SheetColumn;
  readonly boundary: boolean;
}

/** A column's heading; lit over the selected cells, a year in all sections (design rule 8). */
export function HeadCell({ section, column, boundary }: HeadCellProps) {
  const text = useText();
  const kind = kindUnder(section, column.id);
  const isOverActive = useDocument(
    ({ selection }) =>
      selection?.column === column.id && (isShared(column) || sectionOfRow(selection.row) === section),
  );
  const isOverRange = useIsColumnLit(section, column.id, isShared(column));
  return (
    <div
      className="sheet-head"
      data-column={column.year === null ? column.id : 'year'}
      data-align={column.align}
      data-boundary={boundary}
      data-lit={isOverActive || isOverRange}
    >
      {text.text(column.heading)}
      {kind && <ResizeHandle kind={kind} />}
    </div>
  );
}

function isShared({ id, year }: SheetColumn): boolean {
  return year !== null || id === 'sum';
}

function sectionOfRow(row: string): SheetSection['id'] {
  if (row.startsWith('line:') || row === 'budgetTotal') return 'budget';
  return /^(?:funding:|overCap:|unused:|toShare$)/.test(row) ? 'funding' : 'financing';
}
