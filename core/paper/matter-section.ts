import { message, type Message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Member, MemberStatus } from '../plan/schema.ts';
import { partyName } from '../sheet/input-value-text.ts';
import { oneLine, sentence } from '../sheet/words.ts';
import { paragraph, paragraphOf, type SectionContent, type TextContent } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';
import { namesInWords } from './party-words.ts';
import { matterName } from './year-words.ts';

/** What the matter is: what is paid for and where, what is noted of it, who stands outside, who has answered what. */
export function matterSection(context: PaperContext): SectionContent {
  const { whole, scenario, member } = context;
  return {
    id: 'matter',
    text: [
      ...paragraphOf(openingSentences(context)),
      ...noteParagraphs(whole.note),
      ...noteParagraphs(scenario.note),
      ...paragraphOf(answerSentences(context)),
      ...(member ? memberNote(context, member) : []),
      ...paragraphOf(earlierDecisions(context)),
    ],
    exhibits: [],
  };
}

function openingSentences({ plan }: PaperContext): readonly Message[] {
  const { lines, host } = plan;
  return [
    message('paper.matter.opening', { matter: matterName(plan) }),
    ...(lines.length > 0 ? [message('paper.matter.lines', { lines: namesInWords(lines) })] : []),
    ...(host ? [message('paper.matter.host', { host: partyName(plan, host) })] : []),
  ];
}

/** A note as it was written, a paragraph for each of its own. */
function noteParagraphs(note: string): readonly TextContent[] {
  return note
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((value) => paragraph(message('inputValue.plain', { value })));
}

function answerSentences({ plan, outcome }: PaperContext): readonly Message[] {
  const outside = outcome.members.filter(({ joined }) => !joined.includes(true));
  const answers = plan.members.flatMap(({ name, status }) => (status ? [answer(name, status)] : []));
  return [
    ...(outside.length > 0 ? [message('paper.matter.outside', { names: namesInWords(outside) })] : []),
    ...answers,
  ];
}

function answer(member: string, { kind, date }: MemberStatus): Message {
  return date === null
    ? message(`paper.answer.${kind}`, { member })
    : message(`paper.answerOn.${kind}`, { member, date });
}

function memberNote({ plan }: PaperContext, { id }: MemberOutcome): readonly TextContent[] {
  const row: Member | undefined = rowOf(plan.members, id);
  if (!row || row.note.trim() === '') return [];
  const note = oneLine(row.note);
  return [paragraph(message('paper.matter.memberNote', { member: row.name, note }))];
}

function earlierDecisions({ whole }: PaperContext): readonly Message[] {
  if (whole.decisions.length === 0) return [];
  const items = whole.decisions.map(({ name, date, caseNumber }) =>
    sentence(
      caseNumber === ''
        ? message('paper.matter.decided', { name, date })
        : message('paper.matter.decidedAs', { name, date, caseNumber }),
    ),
  );
  return [message('paper.matter.decisions', { decisions: { kind: 'list', items } })];
}
