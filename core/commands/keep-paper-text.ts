import { rowOf } from '../plan/row-index.ts';
import type { PaperSectionId, Plan } from '../plan/schema.ts';
import { cleanPaperText } from './clean-text.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { sectionWords } from '../plan/paper-words.ts';
import { editOf, withEdit } from './set-paper-text.ts';

/** A section whose text somebody has held against today's draft. */
export interface KeepPaperText {
  readonly id: string;
  readonly section: PaperSectionId;
  /** Today's draft. */
  readonly draft: string;
}

/**
 * Keeps what is written in a section as right beside today's draft, so that it is not said to have moved until the
 * draft changes again. Nothing changes where the section is the draft. Refused: `refusal.paperGone`,
 * `paperTextTooLong`, `paperTextSigns`.
 */
export function keepPaperText(plan: Plan, { id, section, draft }: KeepPaperText): EditResult {
  const paper = rowOf(plan.papers, id);
  if (!paper) return refused('paperGone');
  const clean = cleanPaperText(draft);
  if (!clean.ok) return clean;
  const edit = editOf(paper, section);
  const kept = edit ? withEdit(plan, paper, section, { ...edit, draft }) : plan;
  return edited(kept, 'keepPaperText', { section: sectionWords(section) });
}
