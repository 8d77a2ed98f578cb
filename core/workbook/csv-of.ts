import { message } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { csvAssumptions } from './csv-assumptions.ts';
import { csvColumns } from './csv-columns.ts';
import { csvDecisions } from './csv-decisions.ts';
import { csvRows } from './csv-rows.ts';
import { csvText } from './csv-text.ts';
import { scenarioSheetId, type OutcomeOf } from './scenario-context.ts';
import { workbookOf } from './workbook-of.ts';
import type { WriteText } from './workbook.ts';

/**
 * The scenarios as one table that any spreadsheet and script reads: a row for each row of figures of each scenario's
 * sheet, the same cells as the workbook's, then its assumptions in words; last the decisions. Semicolons, CRLF, a byte
 * order mark; decimal comma in Swedish.
 */
export function csvOf(
  plan: Plan,
  scenarioIds: readonly string[],
  outcomeOf: OutcomeOf,
  write: WriteText,
): string {
  const workbook = workbookOf(plan, scenarioIds, outcomeOf, write);
  const columns = csvColumns(plan, scenarioIds, write);
  const rows = scenarioIds.flatMap((id) => {
    const sheet = workbook.sheets.find((each) => each.id === scenarioSheetId(id));
    const scenario = scenarioHeadOf(plan, id);
    if (!sheet || !scenario) return [];
    return [
      ...csvRows(sheet, scenario.name, columns, write),
      ...csvAssumptions(plan, scenario, columns, workbook.language, write),
    ];
  });
  const decisions = csvDecisions(plan, workbook, columns, write);
  const head = ['scenario', 'table', 'row'].map((name) => write(message(`workbook.csv.${name}`)));
  return csvText([[...head, ...columns.map(({ title }) => title)], ...rows, ...decisions], workbook.language);
}
