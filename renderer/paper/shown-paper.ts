import type { Paper, Plan } from '../../core/index.ts';
import { outcomeOf } from '../store/derived.ts';
import { textIn } from '../text/use-text.ts';
import { paperDocumentOf } from './paper-document-of.ts';
import type { PaperDocument } from './paper-document.ts';

/** A paper as it reads now. */
export function documentOf(plan: Plan, paper: Paper): PaperDocument {
  return paperDocumentOf(plan, paper, outcomeOf, textIn);
}

/** Sections whose figures have moved since they were written. */
export function staleCount({ sections }: PaperDocument): number {
  return sections.filter(({ stale }) => stale).length;
}
