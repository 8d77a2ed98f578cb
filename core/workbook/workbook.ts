import type { Message } from '../message.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Formula } from './formula.ts';

/** Turns sentence data into a sentence: core holds none. */
export type WriteText = (message: Message) => string;

/** A workbook as data: every cell has an address, a role, a value and, where it holds exactly, a formula. */
export interface Workbook {
  readonly title: string;
  readonly language: 'sv' | 'en';
  readonly sheets: readonly WorkbookSheet[];
}

export interface WorkbookSheet {
  /** `scenario:<id>`, `comparison` or `assumptions`: how formulas name it. */
  readonly id: string;
  /** As a spreadsheet takes it: at most 31 characters, none forbidden, unique without regard to case. */
  readonly name: string;
  /** The scenario's colour on the tab; `null` for none. */
  readonly series: 'a' | 'b' | 'c' | 'd' | 'e' | null;
  /** Widths in characters, from column 1. */
  readonly widths: readonly number[];
  /** Heights in lines of text, from row 1. */
  readonly heights: readonly number[];
  readonly cells: readonly WorkbookCell[];
  /** What stays in sight when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows repeated on each printed page after the one they stand on; and columns from the first, 0 where all fit one page. */
  readonly repeated: { readonly fromRow: number; readonly toRow: number; readonly columns: number };
  /** Rows that a printed page ends with, where the sheet runs over several. */
  readonly pageEnds: readonly number[];
  /** Printed pages side by side. */
  readonly pagesWide: number;
  readonly footer: { readonly left: string; readonly page: string; readonly of: string };
}

/**
 * What a cell is for; the look follows from it alone. `input`: typed by a person. `register`: from a register named
 * on the sheet. `computed`, `total`, `rest` (a row of what members do not bear), `check` (the difference to the
 * budget).
 */
export type CellRole =
  | 'title'
  | 'subtitle'
  | 'headline'
  | 'band'
  | 'section'
  | 'heading'
  | 'label'
  | 'input'
  | 'register'
  | 'computed'
  | 'total'
  | 'rest'
  | 'check'
  | 'note';

export interface WorkbookCell {
  /** `<row id>/<column id>`, the sheet's own address; unique in its sheet. */
  readonly id: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Columns that it covers, 1 for most. */
  readonly span: number;
  readonly role: CellRole;
  readonly content: CellContent;
  readonly formula: Formula | null;
  readonly align: 'left' | 'right' | 'center';
  readonly wrap: boolean;
  /** A member that is off: muted, in its place. */
  readonly muted: boolean;
  /** Not the base's value: violet, bold. */
  readonly differs: boolean;
  /** Over a ceiling (vermilion, a triangle before the figure) or adding up (green). Said in words beside it as well. */
  readonly mark: 'over' | 'holds' | 'error' | null;
  /** The first column of a group: a line to the left. */
  readonly startsGroup: boolean;
}

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Ratio; readonly format: FigureFormat }
  | { readonly kind: 'empty' };

/** How a number is shown; the value behind it stays whole. */
export interface FigureFormat {
  readonly percent: boolean;
  readonly decimals: number;
  /** `signed`: a difference, + or − before it. */
  readonly signed: boolean;
  /** Shown in place of zero: "–" or "ej med" for a member that takes no part; `null`: 0. */
  readonly zero: string | null;
  /** Shown in place of one: "ja" for a member that takes part; `null`: 1. */
  readonly one: string | null;
}
