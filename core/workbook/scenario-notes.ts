import { message } from '../message.ts';
import type { Issue } from '../outcome.ts';
import { text } from './figures.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';

/** Under the tables: the footnotes, what the plan, the scenario and its members note, and the issues in words. */
export function noteRows(context: ScenarioContext): readonly RowDraft[] {
  const { sheet, write } = context;
  const notes = [...sheet.footnotes.map(write), ...shareNote(context), ...typedNotes(context)];
  const issues = context.outcome.issues.map((issue) => issueText(issue, context));
  return [
    ...(notes.length > 0 ? [[], ...notes.map((note, at) => noteRow(context, `note${at + 1}`, note))] : []),
    ...(issues.length > 0
      ? [[], issuesTitle(context), ...context.outcome.issues.map((issue, at) => issueRow(context, issue, at))]
      : []),
  ];
}

/** What stands as the share of a member that has no single one. */
function shareNote({ outcome, write }: ScenarioContext): readonly string[] {
  const varies = outcome.members.some(
    ({ joined, share, sum }) => joined.includes(true) && share === null && sum !== null,
  );
  return varies ? [write(message('workbook.shareVaries'))] : [];
}

function noteRow(
  { columns }: ScenarioContext,
  id: string,
  note: string,
  more: Partial<CellDraft> = {},
): RowDraft {
  return [{ id: `${id}/text`, column: 1, span: columns.count, role: 'note', content: text(note), ...more }];
}

/** What people have written about the plan, the scenario and the members, each with whom it is about. */
function typedNotes({ plan, scenario, sheet, write }: ScenarioContext): readonly string[] {
  const footnotes = sheet.footnotes.map(write);
  const about = ({ name, note }: { readonly name: string; readonly note: string }) =>
    note.trim() === '' || isToldBy(footnotes, note)
      ? []
      : [write(message('workbook.noteAbout', { name, note: note.trim() }))];
  return [
    ...(plan.note.trim() === '' ? [] : [plan.note.trim()]),
    ...about(scenario),
    ...plan.members.flatMap(about),
  ];
}

/** A note that a footnote already says word for word. */
function isToldBy(footnotes: readonly string[], note: string): boolean {
  const said = note.trim().replace(/\.$/, '');
  return footnotes.some((footnote) => footnote.includes(said));
}

function issuesTitle({ columns, write }: ScenarioContext): RowDraft {
  const content = text(write(message('workbook.issues')));
  return [{ id: 'issues/title', column: 1, span: columns.count, role: 'heading', content }];
}

function issueRow(context: ScenarioContext, issue: Issue, at: number): RowDraft {
  const mark = issue.severity === 'error' ? 'error' : null;
  return noteRow(context, `issue${at + 1}`, issueText(issue, context), { mark });
}

function issueText({ severity, message: said }: Issue, { write }: ScenarioContext): string {
  return `${write(message(`workbook.severity.${severity}`))}: ${write(said)}`;
}
