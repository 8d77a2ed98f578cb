import type { Plan } from '../../../core/index.ts';
import { documentStore } from '../../store/document-store.ts';
import { copiesOf } from '../clipboard/copy-range.ts';
import { putCells, type PutCell } from '../clipboard/put-block.ts';
import { targetCells } from '../clipboard/target-cells.ts';
import { selectedIn } from '../current-scope.ts';
import { columnsIn, rowsIn, type Rect } from '../selection/rect.ts';
import type { SheetPlaces } from '../sheet-scope.ts';
import { filledFrom } from './filled-from.ts';

/** Ctrl+D and Ctrl+R: the selection's first row, or column, into the others; one row or column alone takes the one before it. */
export function fillSelection(places: SheetPlaces, direction: 'down' | 'right'): void {
  const rect = selectedIn(places);
  if (!rect) return;
  const { map } = places;
  const lines = direction === 'down' ? rowsIn(map, rect) : columnsIn(map, rect);
  const [first] = lines;
  if (first === undefined) return;
  if (lines.length > 1) {
    const source = direction === 'down' ? { ...rect, top: first, bottom: first } : { ...rect, right: first };
    fill(places, source, rect);
    return;
  }
  const whole = direction === 'down' ? withRowAbove(places, rect) : withColumnBefore(rect);
  if (whole)
    fill(
      places,
      direction === 'down' ? { ...whole, bottom: whole.top } : { ...whole, right: whole.left },
      whole,
    );
}

/** What a rectangle holds into the rest of a larger one, again and again; a step of its own. */
export function fill(places: SheetPlaces, source: Rect, whole: Rect): void {
  const { plan } = documentStore.getState();
  if (plan) putCells(places, plan, fillOf(places, plan, source, whole), 'fillCells');
}

/** Cells are filled from those in their own columns, also where the sections' cells begin in different ones. */
function fillOf(places: SheetPlaces, plan: Plan, source: Rect, whole: Rect): readonly PutCell[] {
  const { map } = places;
  const rows = rowsIn(map, whole);
  const columns = columnsIn(map, whole);
  const { cells } = targetCells(map, whole, rows.length, columns.length);
  const inRows = rows.flatMap((row, at) => (row >= source.top && row <= source.bottom ? [at] : []));
  const inColumns = columns.flatMap((slot, at) => (slot >= source.left && slot <= source.right ? [at] : []));
  const sources = inRows.map((row) => inColumns.map((column) => cells[row]?.[column] ?? null));
  const copies = copiesOf(places, plan, sources);
  const [firstRow = 0, firstColumn = 0] = [inRows[0], inColumns[0]];
  return cells.flatMap((line, row) =>
    line.flatMap((address, column): readonly PutCell[] => {
      const copy = filledFrom(copies, row - firstRow, column - firstColumn);
      return copy && address ? [{ address, copy }] : [];
    }),
  );
}

function withRowAbove({ map }: SheetPlaces, rect: Rect): Rect | null {
  const above = rowsIn(map, { ...rect, top: 0, bottom: rect.top - 1 }).at(-1);
  return above === undefined ? null : { ...rect, top: above };
}

function withColumnBefore(rect: Rect): Rect | null {
  return rect.left === 0 ? null : { ...rect, left: rect.left - 1 };
}
