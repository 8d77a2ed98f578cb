import type { Language } from '../numbers/language.ts';
import type { PaperSectionId } from '../plan/schema.ts';
import type { PaperChart } from './paper-content.ts';

/** A paper in its language, sentences written. */
export interface WrittenPaper {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly WrittenSection[];
  /** What nobody has said yet, as it stands in brackets in facts and sections; once for each place. */
  readonly placeholders: readonly string[];
}

/** A part of the paper: its text first, then its tables and charts (P.2). */
export interface WrittenSection {
  readonly id: PaperSectionId;
  readonly heading: string;
  /** Whether somebody wrote its text in place of the draft. */
  readonly edited: boolean;
  /** Whether today's draft is another than the one that was replaced. */
  readonly stale: boolean;
  /** Today's draft, as plain text. */
  readonly draft: string;
  readonly blocks: readonly WrittenBlock[];
}

/** What a section is made of, from the top down. */
export type WrittenBlock = TextBlock | TableBlock | ChartBlock;

/** What is said, drafted or written by a person: what plain text can hold (P.12). */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

/** Figures as they are written, each row with a cell for each column; the unit stands in the caption. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly heading: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly role: 'row' | 'total' | 'heading';
  }[];
  readonly note?: string;
}

/** A picture by what it shows; who shows the paper draws it. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: PaperChart;
  readonly caption: string;
}
