import type { Outcome } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { overrideTarget } from '../plan/override-key.ts';
import { resolve } from '../scenario/resolve.ts';
import { memberOutcomeOf, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { financingExplanation } from './financing-explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { lineBasis, lineSum, lineYear } from './line-explanation.ts';
import { memberExplanation } from './member-explanation.ts';
import { differenceExplanation, isRestRow, restExplanation } from './rest-explanation.ts';
import { shareOfCosts, totalSum, totalYear } from './total-explanation.ts';

const INPUT = 'input:';

/**
 * Why a figure is what it is (X1): the rule with its values, a sentence that stands alone, and what it was made of, down
 * to inputs. `cell`: `<row id>/<column id>` of the sheet, or `input:<input id>`, with `@<year>` for one year of it.
 * `null` for a cell without a figure: a name, a note, one that does not take part, one that cannot be computed.
 */
export function explain(plan: Plan, scenarioId: string, outcome: Outcome, cell: string): Explanation | null {
  const context = { plan: resolve(plan, scenarioId), basePlan: plan, scenarioId, outcome };
  if (!cell.startsWith(INPUT)) return explainCell(context, cell);
  const target = overrideTarget(cell.slice(INPUT.length));
  return target && inputExplanation(context, target.input, target.year, cell);
}

function explainCell(context: ExplainContext, cell: string): Explanation | null {
  const slash = cell.lastIndexOf('/');
  const row = cell.slice(0, slash);
  const column = cell.slice(slash + 1);
  const place = placeOf(context, column);
  if (row.startsWith('line:')) return explainLine(context, row.slice('line:'.length), column, place);
  if (row.startsWith('member:')) {
    const member = memberOutcomeOf(context, row.slice('member:'.length));
    return member ? memberExplanation(context, member, column, place) : null;
  }
  return place || column === 'sum'
    ? explainAmountOf(context, row, place)
    : explainOther(context, row, column);
}

function placeOf({ outcome }: ExplainContext, column: string): YearPlace | null {
  const position = outcome.years.findIndex((year) => column === `y${year}`);
  const year = outcome.years[position];
  return year === undefined ? null : { year, position };
}

function explainLine(
  context: ExplainContext,
  id: string,
  column: string,
  place: YearPlace | null,
): Explanation | null {
  const line = rowOf(context.plan.lines, id);
  if (!line) return null;
  if (place) return lineYear(context, line, place);
  if (column === 'basis') return lineBasis(context, line);
  if (column === 'sum') return lineSum(context, line);
  return column === 'share' ? shareOfCosts(context, id) : null;
}

/** A year's or all years' figure of a total, of the difference or of a rest. */
function explainAmountOf(context: ExplainContext, row: string, place: YearPlace | null): Explanation | null {
  if (row === 'budgetTotal') return place ? totalYear(context, place) : totalSum(context);
  if (row === 'financingTotal') return financingExplanation(context, 'sum', place);
  if (row === 'difference') return differenceExplanation(context, place);
  return isRestRow(row) ? restExplanation(context, row, place) : null;
}

function explainOther(context: ExplainContext, row: string, column: string): Explanation | null {
  if (row === 'budgetTotal' && column === 'share') return shareOfCosts(context, null);
  return row === 'financingTotal' ? financingExplanation(context, column, null) : null;
}
