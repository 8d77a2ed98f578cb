import type { PaperChart } from '../../core/index.ts';

/** A picture as plain data. */
export type ChartSpec = PaperChart;

/** A paper in its own language, every text written: what the view, the print, the Word document and the copy are made of. */
export interface PaperDocument {
  readonly id: string;
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly subject: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly PaperSection[];
  /** What somebody must still say, as it stands in brackets (`[nämnd]`); once for each place where it stands. */
  readonly placeholders: readonly string[];
}

export interface PaperSection {
  /** As the plan's papers name it: `decision`, `summary`, `matter`, `cost`, `conditions` and so on. */
  readonly id: string;
  readonly heading: string;
  /** Whether somebody wrote its text in place of the draft. */
  readonly edited: boolean;
  /** Whether today's draft is another than the one that was replaced. */
  readonly stale: boolean;
  /** Today's draft as plain text: a blank line between paragraphs, "– " or "1. " before the items of a list. */
  readonly draft: string;
  /** Text first, then tables and charts. */
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | PaperTable
  | { readonly kind: 'chart'; readonly spec: ChartSpec; readonly caption: string };

export interface PaperTable {
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
