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

export type WrittenBlock = TextBlock | TableBlock | ChartBlock;

export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

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

export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: PaperChart;
  readonly caption: string;
}
