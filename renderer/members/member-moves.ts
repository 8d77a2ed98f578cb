import type { Move } from '../sheet/layout/move.ts';

/** A cell by its place among what is shown; the headings are row −1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface ListSize {
  readonly rows: number;
  readonly columns: number;
}

export const HEAD = -1;

/** The cell that a move leads to, the same one at an edge; `null` where Tab leaves the list. */
export function movedPlace(from: CellPlace, move: Move, { rows, columns }: ListSize, pageRows: number) {
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  const at = (row: number, column = from.column): CellPlace => ({
    row: Math.max(HEAD, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  });
  switch (move) {
    case 'left':
      return at(from.row, from.column - 1);
    case 'right':
      return at(from.row, from.column + 1);
    case 'up':
      return at(from.row - 1);
    case 'down':
      return at(from.row + 1);
    case 'rowStart':
    case 'edgeLeft':
      return at(from.row, 0);
    case 'rowEnd':
    case 'edgeRight':
      return at(from.row, lastColumn);
    case 'sheetStart':
      return at(0, 0);
    case 'sheetEnd':
      return at(lastRow, lastColumn);
    case 'edgeUp':
      return at(from.row === HEAD ? HEAD : 0);
    case 'edgeDown':
      return at(lastRow);
    case 'pageUp':
      return at(from.row === HEAD ? HEAD : Math.max(0, from.row - pageRows));
    case 'pageDown':
      return at(from.row + pageRows);
    case 'next':
      return beside(from, 1, lastRow, lastColumn);
    case 'previous':
      return beside(from, -1, lastRow, lastColumn);
  }
}

/** Along the rows, and out at either end. */
function beside({ row, column }: CellPlace, by: 1 | -1, lastRow: number, lastColumn: number) {
  const next = column + by;
  if (next >= 0 && next <= lastColumn) return { row, column: next };
  const nextRow = row + by;
  if (nextRow < HEAD || nextRow > lastRow) return null;
  return { row: nextRow, column: by === 1 ? 0 : lastColumn };
}
