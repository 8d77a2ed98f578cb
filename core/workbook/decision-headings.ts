import { message, type Message } from '../message.ts';
import { DECISION_MEASURES, type DecisionMeasure } from './decision-columns.ts';
import { placesOf, type DecisionContext, type HeldDecision } from './decision-context.ts';
import { text } from './figures.ts';
import { headingsOf } from './headings-of.ts';
import type { RowDraft } from './lay-out.ts';
import type { CellRole } from './workbook.ts';

/** What was decided, when and by which case; then the headings of its rows: as decided, now, the difference, year by year. */
export function decisionHeadings(context: DecisionContext, held: HeldDecision): readonly RowDraft[] {
  return [...factRows(context, held), groupRow(context, held), yearRow(context, held)];
}

function factRows({ columns, write }: DecisionContext, held: HeldDecision): readonly RowDraft[] {
  const { name, note } = held.decision;
  const { id } = held;
  const said = (what: string, role: CellRole, words: string): RowDraft => [
    { id: `${id}/${what}`, column: 1, span: columns.count, role, content: text(words) },
  ];
  return [
    said('name', 'subtitle', name),
    said('facts', 'note', write(factsOf(held))),
    ...(note.trim() === '' ? [] : [said('note', 'note', note.trim())]),
  ];
}

/** "Beslutat 2025-03-01, KS 2025/123: scenariot A Alla sju." */
function factsOf({ decision }: HeldDecision): Message {
  const { date, caseNumber, plan } = decision;
  const values = { date, letter: plan.base.letter, name: plan.base.name };
  return caseNumber === ''
    ? message('workbook.decisions.facts', values)
    : message('workbook.decisions.factsWithCase', { ...values, caseNumber });
}

function groupRow({ columns, write }: DecisionContext, held: HeldDecision): RowDraft {
  const heading = headingsOf(`${held.id}:groups`, { span: columns.span, startsGroup: true });
  const { letter, name } = held.now;
  const titles: Readonly<Record<DecisionMeasure, Message>> = {
    decided: message('workbook.decisions.decided'),
    now: message('workbook.decisions.now', { letter, name }),
    difference: message('workbook.decisions.difference'),
  };
  return [
    heading(columns.name, 'name', '', { span: 1, startsGroup: false }),
    ...DECISION_MEASURES.map((measure) => heading(columns.first[measure], measure, write(titles[measure]))),
  ];
}

function yearRow(context: DecisionContext, held: HeldDecision): RowDraft {
  const { columns, write } = context;
  const heading = headingsOf(`${held.id}:heading`, { align: 'right' });
  const sum = write(message('sheet.column.sum'));
  return [
    heading(columns.name, 'name', write(message('sheet.column.member')), { align: 'left' }),
    ...DECISION_MEASURES.flatMap((measure) =>
      placesOf(context, held, measure).map(({ name, column, year }, at) =>
        heading(column, `${measure}.${name}`, year === null ? sum : String(year), { startsGroup: at === 0 }),
      ),
    ),
  ];
}
