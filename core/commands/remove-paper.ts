import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { subjectWords } from '../plan/paper-words.ts';

/** Removes a paper with what was written in it. Refused: `refusal.paperGone`. */
export function removePaper(plan: Plan, { id }: { readonly id: string }): EditResult {
  const paper = rowOf(plan.papers, id);
  if (!paper) return refused('paperGone');
  const papers = plan.papers.filter((each) => each.id !== id);
  return edited({ ...plan, papers }, 'removePaper', { about: subjectWords(plan, paper.subject) });
}
