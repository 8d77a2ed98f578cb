import { message, type Message } from '../message.ts';
import { rowOf } from '../plan/row-index.ts';
import { LIMITS, paper as paperSchema, type Paper, type Plan } from '../plan/schema.ts';
import { sameText } from '../plan/same-value.ts';
import { refusal } from '../result.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { onOneLine } from './clean-text.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { subjectWords } from '../plan/paper-words.ts';
import { replaceRow } from './replace-row.ts';

/** What a paper says of itself; what is left out stays as it is. */
export interface PaperFacts {
  readonly scenario?: string;
  readonly language?: Paper['language'];
  /** ISO date, or `null` for none. */
  readonly date?: string | null;
  readonly caseNumber?: string;
  readonly officer?: string;
  readonly board?: string;
}

/** Which paper, and what of it is to be otherwise. */
export interface SetPaper {
  readonly id: string;
  readonly facts: PaperFacts;
}

/**
 * Changes which scenario a paper proposes, its language, date, case number, officer and board. What is written in a
 * language is kept with that language, and comes back with it. Refused: `refusal.paperGone`, `scenarioGone`,
 * `dateUnreadable`, `caseNumberUnreadable`, `paperFactUnreadable`.
 */
export function setPaper(plan: Plan, { id, facts }: SetPaper): EditResult {
  const paper = rowOf(plan.papers, id);
  if (!paper) return refused('paperGone');
  const changed = { ...paper, ...cleanFacts(facts) };
  if (!scenarioHeadOf(plan, changed.scenario)) return refused('scenarioGone');
  const unfit = whyUnfit(changed);
  if (unfit) return refusal(unfit);
  const after = sameText(changed, paper) ? plan : { ...plan, papers: replaceRow(plan.papers, changed) };
  return edited(after, 'setPaper', { about: subjectWords(plan, paper.subject) });
}

function cleanFacts(facts: PaperFacts): PaperFacts {
  const { caseNumber, officer, board } = facts;
  return {
    ...facts,
    ...(caseNumber !== undefined && { caseNumber: onOneLine(caseNumber) }),
    ...(officer !== undefined && { officer: onOneLine(officer) }),
    ...(board !== undefined && { board: onOneLine(board) }),
  };
}

function whyUnfit({ date, caseNumber, officer, board }: Paper): Message | null {
  const { shape } = paperSchema;
  if (!shape.date.safeParse(date).success) return message('refusal.dateUnreadable');
  if (!shape.caseNumber.safeParse(caseNumber).success)
    return message('refusal.caseNumberUnreadable', { count: LIMITS.caseNumberLength });
  const areNames = [officer, board].every((name) => shape.officer.safeParse(name).success);
  return areNames ? null : message('refusal.paperFactUnreadable', { count: LIMITS.nameLength });
}
