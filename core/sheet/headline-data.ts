import type { Message } from '../message.ts';

/** What a scenario amounts to, said in a sentence, with one line of figures and what is worth counting (design rule 10). */
export interface Headline {
  readonly title: Message;
  readonly detail: Message | null;
  readonly chips: readonly HeadlineChip[];
}

export interface HeadlineChip {
  readonly kind: 'over' | 'ok' | 'override' | 'warning';
  readonly message: Message;
}

/** A headline without its chips. */
export type HeadlineSentence = Pick<Headline, 'title' | 'detail'>;
