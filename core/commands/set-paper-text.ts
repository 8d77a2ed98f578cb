import { rowOf } from '../plan/row-index.ts';
import type { Paper, PaperEdit, PaperSectionId, Plan } from '../plan/schema.ts';
import { cleanPaperText } from './clean-text.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { sectionWords } from '../plan/paper-words.ts';
import { replaceRow } from './replace-row.ts';

/** A section of a paper, in the paper's language. */
export interface SetPaperText {
  readonly id: string;
  readonly section: PaperSectionId;
  /** What is to stand there, as plain text; `null`: the draft, whatever it comes to say. */
  readonly text: string | null;
  /** The draft that it replaces: today's. */
  readonly draft: string;
}

/**
 * Writes a section in place of its draft, or goes back to the draft; text that is the draft is the draft. Refused:
 * `refusal.paperGone`, `paperTextTooLong`, `paperTextSigns`.
 */
export function setPaperText(plan: Plan, { id, section, text, draft }: SetPaperText): EditResult {
  const paper = rowOf(plan.papers, id);
  if (!paper) return refused('paperGone');
  const label = { section: sectionWords(section) };
  if (text === null) return edited(withEdit(plan, paper, section, null), 'resetPaperText', label);
  const clean = cleanPaperText(text);
  if (!clean.ok) return clean;
  const kept = cleanPaperText(draft);
  if (!kept.ok) return kept;
  const { language } = paper;
  const edit = clean.value === draft ? null : { section, language, text: clean.value, draft };
  return edited(withEdit(plan, paper, section, edit), 'setPaperText', label);
}

/** The section's edit in the paper's language; `undefined` where it is the draft. */
export function editOf({ edits, language }: Paper, section: PaperSectionId): PaperEdit | undefined {
  return edits.find((edit) => edit.section === section && edit.language === language);
}

/** The plan with a section's edit in the paper's language, or without one; the same plan where nothing changes. */
export function withEdit(plan: Plan, paper: Paper, section: PaperSectionId, edit: PaperEdit | null): Plan {
  const before = editOf(paper, section);
  if (before?.text === edit?.text && before?.draft === edit?.draft) return plan;
  const others = paper.edits.filter((each) => each !== before);
  const edits = edit ? [...others, edit] : others;
  return { ...plan, papers: replaceRow(plan.papers, { ...paper, edits }) };
}
