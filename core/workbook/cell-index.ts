import type { CellRange, CellReference } from './formula.ts';
import type { Workbook, WorkbookCell, WorkbookSheet } from './workbook.ts';

/** Finds the cells of a workbook by what they mean and by where they stand. */
export interface CellIndex {
  readonly sheet: (id: string) => WorkbookSheet | undefined;
  readonly cell: (reference: CellReference) => WorkbookCell | undefined;
  /** The cells of a rectangle, row by row; a place without a cell is `undefined`. `null` where an end is missing. */
  readonly range: (range: CellRange) => readonly (WorkbookCell | undefined)[] | null;
}

export function indexCells(workbook: Workbook): CellIndex {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const byId = new Map(
    workbook.sheets.map(({ id, cells }) => [id, new Map(cells.map((cell) => [cell.id, cell]))]),
  );
  const byPlace = new Map(
    workbook.sheets.map(({ id, cells }) => [
      id,
      new Map(cells.map((cell) => [place(cell.row, cell.column), cell])),
    ]),
  );
  const cell = ({ sheet, cell: id }: CellReference) => byId.get(sheet)?.get(id);
  return {
    sheet: (id) => sheets.get(id),
    cell,
    range: ({ sheet, from, to }) => {
      const first = cell({ sheet, cell: from });
      const last = cell({ sheet, cell: to });
      if (!first || !last) return null;
      return rectangle(first, last).map((key) => byPlace.get(sheet)?.get(key));
    },
  };
}

const place = (row: number, column: number) => `${String(row)}:${String(column)}`;

function rectangle(first: WorkbookCell, last: WorkbookCell): readonly string[] {
  const places: string[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) places.push(place(row, column));
  }
  return places;
}
