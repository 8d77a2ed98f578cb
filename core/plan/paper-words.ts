import { message, type MessageValue } from '../message.ts';
import { rowOf } from './row-index.ts';
import type { PaperSectionId, PaperSubject, Plan } from './schema.ts';

/** What a paper is about, in a sentence: "Mellerud", "hela avtalet". */
export function subjectWords(plan: Plan, subject: PaperSubject): MessageValue {
  if (subject.kind === 'member') return rowOf(plan.members, subject.member)?.name ?? subject.member;
  return { kind: 'message', message: message('paper.about.agreement') };
}

/** A section as its heading names it, within quotes. */
export function sectionWords(section: PaperSectionId): MessageValue {
  const heading: MessageValue = { kind: 'message', message: message(`paper.heading.${section}`) };
  return { kind: 'message', message: message('list.quoted', { name: heading }) };
}
