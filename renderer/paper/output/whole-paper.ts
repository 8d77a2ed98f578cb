import type { Paper, Plan } from '../../../core/index.ts';
import { textIn } from '../../text/use-text.ts';
import type { PaperDocument } from '../paper-document.ts';
import { paperWords, type PaperWords } from '../paper-words.ts';
import { documentOf } from '../shown-paper.ts';

/** A paper with what is said around it, in its language. */
export interface WholePaper {
  readonly document: PaperDocument;
  readonly words: PaperWords;
}

export function wholePaper(plan: Plan, paper: Paper): WholePaper {
  const document = documentOf(plan, paper);
  return { document, words: paperWords(document, textIn(document.language)) };
}
