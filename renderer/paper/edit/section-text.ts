import {
  keepPaperText,
  setPaperText,
  type Edit,
  type Message,
  type Paper,
  type PaperEdit,
  type Plan,
  type Result,
} from '../../../core/index.ts';
import type { PaperSection } from '../paper-document.ts';

type Command = (plan: Plan) => Result<Edit, Message>;

/** What somebody wrote in the section in the paper's language; `undefined`: nothing. */
export function editIn({ edits, language }: Paper, section: string): PaperEdit | undefined {
  return edits.find((edit) => edit.section === section && edit.language === language);
}

/**
 * Writes the section. Where the figures have moved since it was written it stays so marked: to write on is not to have
 * held it against the new draft.
 */
export function writeSection(paper: Paper, { id, draft, stale }: PaperSection, text: string): Command {
  const before = editIn(paper, id);
  return (plan) =>
    setPaperText(plan, {
      id: paper.id,
      section: id,
      text,
      draft: stale && before ? before.draft : draft,
    });
}

/** The section is today's draft again, and follows the plan. */
export function takeDraft(paper: Paper, { id, draft }: PaperSection): Command {
  return (plan) => setPaperText(plan, { id: paper.id, section: id, text: null, draft });
}

/** What is written is right beside today's draft. */
export function keepText(paper: Paper, { id, draft }: PaperSection, text: string): Command {
  const isSame = editIn(paper, id)?.text === text;
  return (plan) =>
    isSame
      ? keepPaperText(plan, { id: paper.id, section: id, draft })
      : setPaperText(plan, { id: paper.id, section: id, text, draft });
}
