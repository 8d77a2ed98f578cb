import { message } from '../message.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import { seriesOf } from '../plan/series.ts';
import { overridesOf } from '../scenario/overrides-of.ts';
import { resolve } from '../scenario/resolve.ts';
import { headlineOf } from '../sheet/headline.ts';
import { sectionOf } from '../sheet/section-of.ts';
import { sheetOf } from '../sheet/sheet-of.ts';
import type { Sheet, SheetRow, SheetSection } from '../sheet/sheet.ts';
import { budgetRows } from './budget-rows.ts';
import { amountDecimals, text } from './figures.ts';
import { financingRows } from './financing-rows.ts';
import { fundingRows } from './funding-rows.ts';
import { headlineContent } from './headline-content.ts';
import type { InputCell } from './input-cells.ts';
import { layOut, type RowDraft } from './lay-out.ts';
import { poolBlocksOf } from './pool-blocks.ts';
import { poolRows } from './pool-rows.ts';
import type { ScenarioColumns } from './scenario-columns.ts';
import { faultyInputs, scenarioSheetId, type OutcomeOf, type ScenarioContext } from './scenario-context.ts';
import { noteRows } from './scenario-notes.ts';
import { footerOf } from './sheet-footer.ts';
import type { WorkbookSheet, WriteText } from './workbook.ts';

/** Rows of title and headings above the first cost line. */
const HEAD_ROWS = 5;
/** What a printed page holds before its figures get too small to read: nine years and what stands beside them. */
const COLUMNS_A_PAGE = 16;
const COLUMNS_BESIDE_YEARS = 7;

/** What a scenario's sheet is beside its content. */
export interface ScenarioPage {
  readonly name: string;
  readonly columns: ScenarioColumns;
  readonly input: InputCell;
}

/**
 * One scenario laid out as the published letter: what it costs, what is paid before the members, who pays the rest, and
 * what is to be said about it; under it who pays what by which key, where the letter does not say it.
 */
export function scenarioSheet(
  plan: Plan,
  scenario: ScenarioHead,
  page: ScenarioPage,
  outcomeOf: OutcomeOf,
  write: WriteText,
): WorkbookSheet {
  const context = contextOf(plan, scenario, page, outcomeOf, write);
  const above = [...titleRows(plan, context), ...budgetRows(context), ...fundingRows(context), []];
  const letter = [...above, ...financingRows(context), ...noteRows(context)];
  const byKey = poolRows(context);
  const pagesWide = Math.ceil((plan.years.length + COLUMNS_BESIDE_YEARS) / COLUMNS_A_PAGE);
  return {
    id: context.sheetId,
    name: page.name,
    series: seriesOf(plan, scenario.id),
    ...layOut([...letter, ...byKey], page.columns.drafts),
    frozen: { rows: HEAD_ROWS, columns: 1 },
    repeated: { ...repeatedRow(plan, above.length + 2, byKey.length > 0), columns: pagesWide > 1 ? 1 : 0 },
    pageEnds: byKey.length > 0 ? [letter.length] : [],
    pagesWide,
    footer: footerOf(plan, scenario, write),
  };
}

function contextOf(
  plan: Plan,
  scenario: ScenarioHead,
  { columns, input }: ScenarioPage,
  outcomeOf: OutcomeOf,
  write: WriteText,
): ScenarioContext {
  const outcome = outcomeOf(scenario.id);
  const sheet = sheetOf(plan, scenario.id, outcome, () => outcomeOf(plan.base.id));
  const effective = resolve(plan, scenario.id);
  return {
    sheetId: scenarioSheetId(scenario.id),
    scenario,
    isBase: scenario.id === plan.base.id,
    plan: effective,
    outcome,
    members: new Map(outcome.members.map((member) => [`member:${member.id}`, member])),
    sheet,
    lineRows: rowsOfKind(sectionOf(sheet, 'budget'), 'line'),
    memberRows: memberRowsOf(sheet),
    columns,
    input,
    overridden: new Set(overridesOf(plan, scenario.id).map((override) => override.input.id)),
    faulty: faultyInputs(effective, outcome),
    decimals: amountDecimals(effective),
    pools: poolBlocksOf(effective, outcome),
    write,
  };
}

function rowsOfKind({ rows }: SheetSection, kind: SheetRow['kind']): readonly string[] {
  return rows.filter((row) => row.kind === kind).map(({ id }) => id);
}

function memberRowsOf(sheet: Sheet): ScenarioContext['memberRows'] {
  const members = rowsOfKind(sectionOf(sheet, 'financing'), 'member');
  const first = members[0];
  const last = members.at(-1);
  return first !== undefined && last !== undefined ? { first, last } : null;
}

/** Plan, scenario and what the figures say. The third row is there even when there is nothing to say. */
function titleRows(
  plan: Plan,
  { scenario, isBase, outcome, columns, write }: ScenarioContext,
): readonly RowDraft[] {
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
        content: headlineContent(headlineOf(plan, scenario.id, outcome), write),
      },
    ],
  ];
}

/** The headings of the longer table, so that a page that it runs over to says what its figures are. */
function repeatedRow(
  plan: Plan,
  financingHeading: number,
  hasRowsByKey: boolean,
): { readonly fromRow: number; readonly toRow: number } {
  const row = hasRowsByKey || plan.members.length >= plan.lines.length ? financingHeading : HEAD_ROWS;
  return { fromRow: row, toRow: row };
}
