import type { Message, MessageValue } from '../message.ts';
import type { PaperSectionId } from '../plan/schema.ts';
import { sentences } from '../sheet/words.ts';

/** What a paper says, as data: no sentence is written yet. */
export interface PaperContent {
  readonly title: Message;
  readonly subject: Message;
  readonly facts: readonly { readonly label: Message; readonly value: MessageValue }[];
  readonly sections: readonly SectionContent[];
}

/** A part of the paper: what is said, which a person may write otherwise, then what is always computed. */
export interface SectionContent {
  readonly id: PaperSectionId;
  readonly text: readonly TextContent[];
  readonly exhibits: readonly Exhibit[];
}

/** A part of what is said: one paragraph, or a list of at least one item. */
export type TextContent =
  | { readonly kind: 'paragraph'; readonly text: Message }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Message[] };

/** What is always computed anew and never written in. */
export type Exhibit = TableContent | ChartContent;

/** Figures in rows, every one an Outcome's as shown (P.1). */
export interface TableContent {
  readonly kind: 'table';
  /** Unique in the paper. */
  readonly id: string;
  readonly caption: Message;
  readonly columns: readonly { readonly heading: MessageValue; readonly align: 'start' | 'end' }[];
  /** Whether the first cell of a row is a text of the program's own, to begin with a capital. */
  readonly capital: boolean;
  /** A cell that is money is written without its unit, which the caption says; `null` is no value (N6). */
  readonly rows: readonly TableRow[];
  readonly note: Message | null;
}

/** A row with a cell for each column; `role`: a member or a line, what they sum up to, or what stands over the rows that follow. */
export interface TableRow {
  readonly cells: readonly (MessageValue | null)[];
  readonly role: 'row' | 'total' | 'heading';
}

/** A picture by what it shows. */
export interface ChartContent {
  readonly kind: 'chart';
  readonly chart: PaperChart;
  readonly caption: Message;
}

/** Which picture of which figures: what draws it computes nothing. */
export type PaperChart =
  /** Each joined member's sum over the years in a scenario, with ceilings. */
  | { readonly kind: 'members'; readonly scenario: string }
  /** One member's amounts year by year in a scenario, with its ceiling. */
  | { readonly kind: 'member'; readonly scenario: string; readonly member: string };

/** A paragraph of the paper. */
export function paragraph(text: Message): TextContent {
  return { kind: 'paragraph', text };
}

/** Sentences as one paragraph; nothing where there are none. */
export function paragraphOf([first, ...others]: readonly Message[]): readonly TextContent[] {
  return first ? [paragraph(sentences([first, ...others]))] : [];
}

/** A list without numbers; nothing where it would be empty. */
export function listOf(items: readonly Message[]): readonly TextContent[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}
