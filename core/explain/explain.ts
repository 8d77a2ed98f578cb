import type { Outcome } from '../outcome.ts';
import { overrideTarget } from '../plan/override-key.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { resolve } from '../scenario/resolve.ts';
import { differenceExplanation } from './difference-explanation.ts';
import { memberOutcomeOf, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { financingExplanation } from './financing-explanation.ts';
import { fundingExplanation, type FundingRowKind } from './funding-explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { lineBasis, lineSum, lineYear } from './line-explanation.ts';
import { memberExplanation } from './member-explanation.ts';
import { partYear } from './part-explanation.ts';
import { poolYear } from './pool-explanation.ts';
import { poolParts } from './pool-words.ts';
import { isRestRow, restExplanation } from './rest-explanation.ts';
import { toShareOfCosts, toShareSum, toShareYear } from './to-share-explanation.ts';
import { lineShareOfCosts, totalShareOfCosts, totalSum, totalYear } from './total-explanation.ts';

const INPUT = 'input:';

/**
 * Why a figure is what it is (X1): the rule with its values, a sentence that stands alone, and what it was made of, down
 * to inputs. `cell`: `<row id>/<column id>` of the sheet; `input:<input id>`, with `@<year>` for one year of it;
 * `pool:<pool id>/y<year>` for what lines that are shared as one have to share, `pool:<pool id>.<part id>/y<year>` for
 * what a part of their key takes. `null` for a cell without a figure: a name, a note, one that does not take part, one
 * that cannot be computed.
 */
export function explain(plan: Plan, scenarioId: string, outcome: Outcome, cell: string): Explanation | null {
  const context = { plan: resolve(plan, scenarioId), basePlan: plan, scenarioId, outcome };
  if (!cell.startsWith(INPUT)) return explainCell(context, cell);
  const target = overrideTarget(cell.slice(INPUT.length));
  return target && inputExplanation(context, target.input, target.year, cell);
}

/** A row of the sheet by its kind and the id after it. */
const ROW = /^(line|member|funding|overCap|unused|pool):(.+)$/;

function explainCell(context: ExplainContext, cell: string): Explanation | null {
  const slash = cell.lastIndexOf('/');
  const row = cell.slice(0, slash);
  const column = cell.slice(slash + 1);
  const place = placeOf(context, column);
  const [, kind, id = ''] = ROW.exec(row) ?? [];
  switch (kind) {
    case undefined:
      return explainTotal(context, row, column, place);
    case 'line':
      return explainLine(context, id, column, place);
    case 'member': {
      const member = memberOutcomeOf(context, id);
      return member ? memberExplanation(context, member, column, place) : null;
    }
    case 'pool':
      return place && explainPool(context, id, place);
    default:
      return isFundingRow(kind) ? fundingExplanation(context, kind, id, column, place) : null;
  }
}

function isFundingRow(kind: string): kind is FundingRowKind {
  return kind === 'funding' || kind === 'overCap' || kind === 'unused';
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
  return column === 'share' ? lineShareOfCosts(context, line) : null;
}

function explainPool(context: ExplainContext, address: string, place: YearPlace): Explanation | null {
  const [id, partId] = address.split('.');
  const pool = context.outcome.pools.find((each) => each.id === id);
  if (!pool || partId === undefined) return pool ? poolYear(context, pool, place) : null;
  const part = poolParts(context, pool).find((each) => each.id === partId);
  return part ? partYear(context, pool, part, place) : null;
}

/** A total, the difference or a rest. */
function explainTotal(
  context: ExplainContext,
  row: string,
  column: string,
  place: YearPlace | null,
): Explanation | null {
  if (row === 'financingTotal') return financingExplanation(context, place ? 'sum' : column, place);
  if (place || column === 'sum') return explainAmountOf(context, row, place);
  if (column !== 'share') return null;
  if (row === 'budgetTotal') return totalShareOfCosts(context);
  return row === 'toShare' ? toShareOfCosts(context) : null;
}

/** A year's or all years' figure. */
function explainAmountOf(context: ExplainContext, row: string, place: YearPlace | null): Explanation | null {
  if (row === 'budgetTotal') return place ? totalYear(context, place) : totalSum(context);
  if (row === 'toShare') return place ? toShareYear(context, place) : toShareSum(context);
  if (row === 'difference') return differenceExplanation(context, place);
  return isRestRow(row) ? restExplanation(context, row, place) : null;
}
