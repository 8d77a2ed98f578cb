import { message, type Message, type MessageValue } from '../message.ts';
import { sectionWords, subjectWords } from '../plan/paper-words.ts';
import { rowOf } from '../plan/row-index.ts';
import { sameText } from '../plan/same-value.ts';
import { PAPER_SECTIONS, type Paper, type Plan } from '../plan/schema.ts';
import { isDecidedIn } from './decision-changes.ts';
import { plainChange, wholeChange } from './input-change.ts';
import type { InputChange } from './plan-difference.ts';

/**
 * Papers that only one file has, by id, and what is not the same about those that both have: what a paper says of
 * itself, and each section that somebody wrote. Nothing where one side is a decision of the other: it has none.
 */
export function paperChanges(before: Plan, after: Plan): readonly InputChange[] {
  if (isDecidedIn(before, after) || isDecidedIn(after, before)) return [];
  return [
    ...after.papers.flatMap((now) => {
      const was = rowOf(before.papers, now.id);
      return was ? changesOf(was, now, subjectWords(after, now.subject)) : [whole(after, now, 'added')];
    }),
    ...before.papers.flatMap((was) => (rowOf(after.papers, was.id) ? [] : [whole(before, was, 'removed')])),
  ];
}

function whole(plan: Plan, { id, subject }: Paper, kind: 'added' | 'removed'): InputChange {
  return wholeChange(`paper:${id}`, kind, paperTitle(subjectWords(plan, subject)), null);
}

function paperTitle(about: MessageValue): Message {
  return message('diff.row.paper', { about });
}

function changesOf(was: Paper, now: Paper, about: MessageValue): readonly InputChange[] {
  const { edits: writtenThen, ...factsThen } = was;
  const { edits: writtenNow, ...factsNow } = now;
  const written = PAPER_SECTIONS.filter((section) => {
    const of = (edits: Paper['edits']) => edits.filter((edit) => edit.section === section);
    return !sameText(of(writtenThen), of(writtenNow));
  });
  return [
    ...(sameText(factsThen, factsNow)
      ? []
      : [plainChange(`paper:${now.id}.facts`, message('diff.paper.facts', { about }))]),
    ...written.map((section) =>
      plainChange(
        `paper:${now.id}.${section}`,
        message('diff.paper.text', { about, section: sectionWords(section) }),
      ),
    ),
  ];
}
