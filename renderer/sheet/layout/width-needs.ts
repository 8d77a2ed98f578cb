import {
  sectionOf,
  type Message,
  type Sheet,
  type SheetCell,
  type SheetRow,
  type SheetSection,
} from '../../../core/index.ts';
import type { Format } from '../../text/use-text.ts';
import { cellText } from '../cells/cell-text.ts';
import { signedMoney } from '../cells/signed-money.ts';
import { SCROLLBAR_WIDTH, type WidthNeeds } from './column-widths.ts';
import { sameData } from '../same-data.ts';
import { scrollsByItself } from './grid-rows.ts';
import { coversOf } from './stops.ts';

/** What the sheet's texts are written and measured with. */
export interface Measuring {
  readonly format: Format;
  readonly write: (message: Message) => string;
  /** Width in pixels at a size relative to the grid's own; totals and broken ceilings are bold. */
  readonly width: (text: string, look: 'figure' | 'bold' | 'small' | 'head') => number;
  readonly padding: number;
  /** What was measured before, for the cells that are as they were. */
  readonly known: KnownWidths;
}

/** Widths of cells by their column, then by their row. */
export type KnownWidths = Map<string, KnownColumn>;
type KnownColumn = Map<string, { cell: SheetCell; readonly width: number }>;

/** Triangle before a figure, and its gap; half of it stands in the cell's padding. */
const MARK = 15;
/** An octagon and its gap stand beside a word. */
const OCTAGON = 22;
/** Between a value and what is said of it, with the sign before it. */
const REMARK_GAP = 24;
/** A rounded share has a place of its own, so that percents stand under each other. */
export const ROUNDED_SHARE = 42;

/** Measures a sheet's cells, a row a step: `widthNeeds` then has them at hand. A sheet of thousands takes more than a frame. */
export function* measureCells({ sections }: Sheet, measuring: Measuring): Generator<undefined, void> {
  for (const { columns, rows } of sections) {
    for (const row of rows) {
      for (const { id } of columns) knownWidth(row, id, measuring);
      knownWidth(row, 'ceiling', measuring, true);
      yield undefined;
    }
  }
}

/** How much room the figures and words of a sheet need (design rule 4). */
export function widthNeeds(sheet: Sheet, measuring: Measuring): WidthNeeds {
  const financing = sectionOf(sheet, 'financing');
  const widest = (section: SheetSection, column: string) => widestIn(section, column, measuring);
  const ofAll = (column: string) => Math.max(...sheet.sections.map((section) => widest(section, column)));
  const others = sheet.sections.filter((section) => section !== financing);
  const besideBar = scrollsByItself(financing) ? SCROLLBAR_WIDTH : 0;
  const years = financing.columns.filter(({ year }) => year !== null).map(({ id }) => id);
  return {
    years,
    figures: {
      year: Math.max(...years.map(ofAll)),
      sum: ofAll('sum'),
      weight: widest(financing, 'weight'),
      share: widest(financing, 'share'),
      perInhabitant: Math.max(
        widest(financing, 'perInhabitant'),
        ...others.map((section) => widest(section, 'share')),
      ),
    },
    texts: {
      name: widest(financing, 'name'),
      title: Math.max(
        0,
        ...others.flatMap(({ rows }) => rows.map((row) => titleWidth(row, measuring))),
        ...financing.rows.filter(isOverBox).map((row) => titleWidth(row, measuring)),
      ),
      nameTitle: Math.max(
        0,
        ...financing.rows.filter((row) => !isOverBox(row)).map((row) => titleWidth(row, measuring)),
      ),
      ceiling: widest(financing, 'ceiling') + besideBar,
      ceilingLeast: widestIn(financing, 'ceiling', measuring, true) + besideBar,
    },
    padding: measuring.padding,
    mark: financing.rows.some(mayBeMarked) ? MARK : 0,
  };
}

/** Beside the sum of the financing stands how many are in, in the column of the boxes. */
function isOverBox({ kind }: SheetRow): boolean {
  return coversOf(kind).some(({ from }) => from === 'joined');
}

/** The program's own words for a row are not cut. */
function titleWidth({ kind, cells }: SheetRow, { write, width }: Measuring): number {
  const value = cells.name?.value;
  if (value?.kind !== 'message' || (kind !== 'total' && kind !== 'rest')) return 0;
  return width(write(value.message), kind === 'total' ? 'bold' : 'figure');
}

/** `brief`: of what is said of a value only its sign, as the cell shows it where there is no room for the words. */
function widestIn(
  { columns, rows }: SheetSection,
  column: string,
  measuring: Measuring,
  brief = false,
): number {
  const heading = columns.find(({ id }) => id === column)?.heading;
  const head = heading ? measuring.width(measuring.write(heading), 'head') : 0;
  // What is said under the members spans more than its column.
  const inColumn = rows.filter(({ kind }) => column !== 'ceiling' || kind === 'member');
  return inColumn.reduce((widest, row) => Math.max(widest, knownWidth(row, column, measuring, brief)), head);
}

/** The width of what stands in a row's column, measured once for as long as the same stands there. */
function knownWidth(
  { id, kind, cells }: SheetRow,
  column: string,
  measuring: Measuring,
  brief = false,
): number {
  const cell = cells[column];
  if (!cell) return 0;
  const known = knownIn(measuring.known, brief ? `${column} brief` : column);
  const before = known.get(id);
  if (before && sameData(before.cell, cell)) {
    // The same object the next time, which is seen to be the same at once.
    before.cell = cell;
    return before.width;
  }
  const width =
    kind === 'difference'
      ? differenceWidth(cell, measuring)
      : cellWidth(cell, kind === 'total', brief, measuring);
  known.set(id, { cell, width });
  return width;
}

function knownIn(widths: KnownWidths, column: string): KnownColumn {
  const known = widths.get(column);
  if (known) return known;
  const none: KnownColumn = new Map();
  widths.set(column, none);
  return none;
}

/** A difference that is not nothing has its sign, an octagon and bold figures. */
function differenceWidth(cell: SheetCell, measuring: Measuring): number {
  const { value } = cell;
  if (value.kind !== 'money' || value.value === 0n) return cellWidth(cell, false, false, measuring);
  return measuring.width(signedMoney(value.value, measuring.format), 'bold') + OCTAGON;
}

function cellWidth(
  cell: SheetCell,
  total: boolean,
  brief: boolean,
  { format, write, width }: Measuring,
): number {
  const { main, exact } = cellText(cell.value, format, write);
  if (exact !== null) return width(exact, 'small') + Math.max(ROUNDED_SHARE, width(main, 'figure') + 8);
  const figure = width(main, total || cell.mark === 'over' ? 'bold' : 'figure');
  if (cell.mark === 'error')
    return Math.max(figure, width(write({ code: 'sheet.missing', values: {} }), 'figure')) + OCTAGON;
  if (!cell.remark) return figure;
  if (main === '' || cell.value.kind === 'text') return figure + width(write(cell.remark), 'bold');
  return figure + REMARK_GAP + (brief ? 0 : width(write(cell.remark), 'bold'));
}

/** Whether a triangle may come to stand in a row's years: room is kept for it, so that columns never jump. */
function mayBeMarked({ kind, cells }: SheetRow): boolean {
  const { ceiling } = cells;
  return kind === 'member' && ceiling !== undefined && ceiling.value.kind !== 'empty';
}
