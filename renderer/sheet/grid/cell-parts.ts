import type { SheetSection } from '../../../core/index.ts';
import type { LookParts } from '../cells/cell-look.ts';
import { isBoundary } from '../layout/boundary.ts';
import type { GridRow } from '../layout/grid-rows.ts';
import { sameData } from '../same-data.ts';
import type { Drawing } from './drawing.ts';

/** Where a drawn cell is. */
export interface CellPlace {
  readonly drawing: Drawing;
  readonly section: SheetSection['id'];
  /** The grid's column; a cell that covers several has the address of one of them. */
  readonly gridColumn: string;
}

/** What a drawn cell's look follows from now; `null` where its row or column has gone, and the grid is about to let go of it. */
export function cellParts({ drawing, section, gridColumn: id }: CellPlace, rowId: string): LookParts | null {
  const page = drawing.page();
  const row = page?.rows.get(rowId);
  const columns = page?.columns.get(section);
  const gridColumn = columns?.find((column) => column.id === id);
  if (!page || !row || !columns || !gridColumn) return null;
  const { baseOf, format, text } = page;
  return {
    row,
    columns,
    gridColumn,
    boundary: isBoundary(section, columns, gridColumn),
    baseOf,
    format,
    text,
  };
}

/** Whether a cell at a column looks as before. A cell's name speaks of its row, and of the base in another scenario's cell. */
export function sameParts(next: LookParts, before: LookParts, column: string): boolean {
  return (
    next.format === before.format &&
    next.text === before.text &&
    next.boundary === before.boundary &&
    sameData(next.gridColumn, before.gridColumn) &&
    (next.row === before.row || sameInRow(next.row, before.row, column))
  );
}

function sameInRow(next: GridRow, before: GridRow, column: string): boolean {
  return (
    next.kind === before.kind &&
    next.off === before.off &&
    !next.cells[column]?.override &&
    sameData(next.cells[column], before.cells[column]) &&
    sameData(next.cells.name, before.cells.name)
  );
}
