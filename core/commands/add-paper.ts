import { rowOf } from '../plan/row-index.ts';
import { idText, LIMITS, type Paper, type PaperSubject, type Plan } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { subjectWords } from '../plan/paper-words.ts';

/** A new paper: the caller gives the id. */
export interface AddPaper {
  readonly id: string;
  readonly subject: PaperSubject;
  /** The scenario that it proposes; the base's own id for the base. */
  readonly scenario: string;
  readonly language: Paper['language'];
}

/**
 * Adds a basis for a decision, all of it drafted from the plan. Refused: more than 100 papers, `refusal.idTaken`,
 * `memberGone`, `scenarioGone`.
 */
export function addPaper(plan: Plan, { id, subject, scenario, language }: AddPaper): EditResult {
  if (plan.papers.length >= LIMITS.papers) return refused('tooManyPapers', { count: LIMITS.papers });
  if (!idText.safeParse(id).success || rowOf(plan.papers, id)) return refused('idTaken');
  if (subject.kind === 'member' && !rowOf(plan.members, subject.member)) return refused('memberGone');
  if (!scenarioHeadOf(plan, scenario)) return refused('scenarioGone');
  const facts = { date: null, caseNumber: '', officer: '', board: '' };
  const paper: Paper = { id, subject, language, scenario, ...facts, edits: [] };
  return edited({ ...plan, papers: [...plan.papers, paper] }, 'addPaper', {
    about: subjectWords(plan, subject),
  });
}
