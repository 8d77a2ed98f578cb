import { figureLength } from './figures.ts';
import type { WorkbookCell, WorkbookSheet } from './workbook.ts';

/** A cell before it has its place: what is left out is the ordinary. */
export type CellDraft = Pick<WorkbookCell, 'id' | 'column' | 'role' | 'content'> &
  Partial<Omit<WorkbookCell, 'row'>>;

/** One row of a sheet, from the left. An empty one is a gap. */
export type RowDraft = readonly CellDraft[];

export interface ColumnDraft {
  readonly least: number;
  readonly most: number;
  /** Columns of one group are equally wide (design rule 3). */
  readonly group: string | null;
}

export type LaidOut = Pick<WorkbookSheet, 'cells' | 'widths' | 'heights'>;

/** Roles that run over the empty cells to their right and never decide a width. */
const RUNNING: readonly WorkbookCell['role'][] = ['title', 'subtitle', 'headline', 'band', 'section'];
/** Lines that a row takes for its kind's sake: room around titles. */
const LEAST_LINES: Partial<Record<WorkbookCell['role'], number>> = {
  title: 1.6,
  subtitle: 1.2,
  headline: 1.3,
  section: 1.8,
  heading: 1.2,
};
/** Room around a figure or a word, and what bold letters take more. */
const PADDING = 3.2;
const BOLD = 1.12;
/** Widths are counted in digits; running text has more letters than digits to a line. */
const LETTERS_PER_DIGIT = 1.1;
/** A spreadsheet row is at most 409 points high. */
const MOST_LINES = 29;

/** Gives each cell its place, each column a width that fits and each row a height: nothing is cut. */
export function layOut(rows: readonly RowDraft[], columns: readonly ColumnDraft[]): LaidOut {
  const cells = rows.flatMap((row, at) => row.map((draft) => placed(draft, at + 1)));
  const widths = widthsOf(cells, columns);
  const wrapped = cells.map((cell) => ({ ...cell, wrap: linesOf(cell, widths) > 1 }));
  const heights = rows.map(() => 1);
  for (const cell of wrapped) {
    const needed = Math.max(LEAST_LINES[cell.role] ?? 1, linesOf(cell, widths));
    heights[cell.row - 1] = Math.max(heights[cell.row - 1] ?? 1, needed);
  }
  return { cells: wrapped, widths, heights };
}

function placed(draft: CellDraft, row: number): WorkbookCell {
  return {
    span: 1,
    formula: null,
    align: draft.content.kind === 'number' ? 'right' : 'left',
    wrap: false,
    muted: false,
    differs: false,
    mark: null,
    startsGroup: false,
    ...draft,
    row,
  };
}

function widthsOf(cells: readonly WorkbookCell[], columns: readonly ColumnDraft[]): readonly number[] {
  const needs = columns.map(() => 0);
  for (const cell of cells) {
    const at = cell.column - 1;
    if (cell.span === 1 && !RUNNING.includes(cell.role)) needs[at] = Math.max(needs[at] ?? 0, lengthOf(cell));
  }
  const own = columns.map(({ least, most }, at) => Math.min(most, Math.max(least, needs[at] ?? 0)));
  return columns.map(({ group }, at) =>
    group === null
      ? (own[at] ?? 0)
      : Math.max(...columns.flatMap((other, place) => (other.group === group ? [own[place] ?? 0] : []))),
  );
}

/** The longest line of the cell, in characters of the column's width. */
function lengthOf(cell: WorkbookCell): number {
  const isBold = cell.role === 'total' || cell.role === 'heading' || cell.mark !== null || cell.differs;
  return textLength(cell) * (isBold ? BOLD : 1) + PADDING + (cell.mark === 'over' ? 2 : 0);
}

function textLength({ content }: WorkbookCell): number {
  if (content.kind === 'empty') return 0;
  if (content.kind === 'number') return figureLength(content.value, content.format);
  return Math.max(...content.text.split('\n').map((line) => line.length));
}

/** How many lines the cell's text takes in the columns that it covers. A running text of one column takes one. */
function linesOf(cell: WorkbookCell, widths: readonly number[]): number {
  if (cell.content.kind !== 'text' || (cell.span === 1 && RUNNING.includes(cell.role))) return 1;
  const room = widths
    .slice(cell.column - 1, cell.column - 1 + cell.span)
    .reduce((sum, width) => sum + width, 0);
  const isBold = cell.role === 'total' || cell.role === 'heading' || cell.mark !== null || cell.differs;
  const perLine = Math.max(1, ((room - PADDING / 2) * LETTERS_PER_DIGIT) / (isBold ? BOLD : 1));
  const lines = cell.content.text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / perLine)));
  return Math.min(
    MOST_LINES,
    lines.reduce((sum, count) => sum + count, 0),
  );
}
