import { message } from '../message.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import { seriesOf } from '../plan/series.ts';
import { resolve } from '../scenario/resolve.ts';
import { headlineOf } from '../sheet/headline.ts';
import { sectionOf } from '../sheet/section-of.ts';
import { sheetOf } from '../sheet/sheet-of.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { asSentences } from './as-sentences.ts';
import { budgetRows } from './budget-rows.ts';
import { EMPTY, text } from './figures.ts';
import { financingRows } from './financing-rows.ts';
import { layOut, type RowDraft } from './lay-out.ts';
import type { ScenarioColumns } from './scenario-columns.ts';
import { scenarioSheetId, type OutcomeOf, type ScenarioContext } from './scenario-context.ts';
import { noteRows } from './scenario-notes.ts';
import { footerOf } from './sheet-footer.ts';
import type { WorkbookSheet, WriteText } from './workbook.ts';

/** Rows of title and headings above the first cost line. */
const HEAD_ROWS = 5;
/** What a printed page holds before its figures get too small to read: nine years and what stands beside them. */
const COLUMNS_A_PAGE = 16;
const COLUMNS_BESIDE_YEARS = 7;

/** One scenario laid out as the published letter: what it costs, who pays, and what is to be said about it. */
export function scenarioSheet(
  plan: Plan,
  scenario: ScenarioHead,
  name: string,
  columns: ScenarioColumns,
  outcomeOf: OutcomeOf,
  write: WriteText,
): WorkbookSheet {
  const outcome = outcomeOf(scenario.id);
  const sheet = sheetOf(plan, scenario.id, outcome, () => outcomeOf(plan.base.id));
  const context: ScenarioContext = {
    sheetId: scenarioSheetId(scenario.id),
    scenario,
    isBase: scenario.id === plan.base.id,
    plan: resolve(plan, scenario.id),
    outcome,
    members: new Map(outcome.members.map((member) => [`member:${member.id}`, member])),
    sheet,
    memberRows: memberRowsOf(sheet),
    columns,
    write,
  };
  const budget = budgetRows(context);
  const above = [...titleRows(plan, context), ...budget, []];
  const rows = [...above, ...financingRows(context), ...noteRows(context)];
  const pagesWide = Math.ceil((plan.years.length + COLUMNS_BESIDE_YEARS) / COLUMNS_A_PAGE);
  return {
    id: context.sheetId,
    name,
    series: seriesOf(plan, scenario.id),
    ...layOut(rows, columns.drafts),
    frozen: { rows: HEAD_ROWS, columns: 1 },
    repeated: { ...repeatedRow(plan, above.length + 2), columns: pagesWide > 1 ? 1 : 0 },
    pagesWide,
    footer: footerOf(plan, scenario, write),
  };
}

function memberRowsOf(sheet: Sheet): ScenarioContext['memberRows'] {
  const members = sectionOf(sheet, 'financing').rows.filter(({ kind }) => kind === 'member');
  const first = members[0];
  const last = members.at(-1);
  return first && last ? { first: first.id, last: last.id } : null;
}

/** Plan, scenario and what the figures say. The third row is there even when there is nothing to say. */
function titleRows(
  plan: Plan,
  { scenario, isBase, outcome, columns, write }: ScenarioContext,
): readonly RowDraft[] {
  const headline = headlineOf(plan, scenario.id, outcome);
  const said = headline ? [headline.title, ...(headline.detail ? [headline.detail] : [])].map(write) : [];
  const values = { letter: scenario.letter, name: scenario.name };
  const title = message(isBase ? 'workbook.scenarioBase' : 'workbook.scenario', values);
  return [
    [{ id: 'plan/name', column: 1, role: 'title', content: text(plan.name) }],
    [{ id: 'scenario/name', column: 1, role: 'subtitle', content: text(write(title)) }],
    [
      {
        id: 'scenario/headline',
        column: 1,
        span: columns.count,
        role: 'headline',
        content: said.length > 0 ? text(asSentences(said)) : EMPTY,
      },
    ],
  ];
}

/** The headings of the longer table, so that a page that it runs over to says what its figures are. */
function repeatedRow(
  plan: Plan,
  financingHeading: number,
): { readonly fromRow: number; readonly toRow: number } {
  const row = plan.members.length >= plan.lines.length ? financingHeading : HEAD_ROWS;
  return { fromRow: row, toRow: row };
}
