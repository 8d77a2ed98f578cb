import type { MemberOutcome } from '../outcome.ts';
import type { DividingPart } from '../plan/schema.ts';
import { sharePartOf } from '../sheet/share-part.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { adjustmentRow } from './adjustment-rows.ts';
import { amountDecimals, digitsOfStep } from './figures.ts';
import {
  cellAt,
  difference,
  perInhabitantOf,
  product,
  quotient,
  rounded,
  total,
  type CellRange,
  type Formula,
} from './formula.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { weightColumnName } from './weight-cells.ts';
import { yearSum } from './year-sum.ts';

/** Of the total row: the column's members added together. */
export function columnFormula(context: ScenarioContext, row: SheetRow, column: string): Formula | null {
  if (row.kind !== 'total') return null;
  const range = memberRange(context, column);
  return range && { kind: 'sum', of: range };
}

/** Of the total row: the column's members that take part, added together. */
export function joinedFormula(context: ScenarioContext, row: SheetRow, column: string): Formula | null {
  if (row.kind !== 'total') return null;
  const left = memberRange(context, 'joined');
  const right = memberRange(context, column);
  return left && right && { kind: 'sumProduct', left, right };
}

function memberRange({ memberRows, sheetId }: ScenarioContext, column: string): CellRange | null {
  return (
    memberRows && {
      sheet: sheetId,
      from: `${memberRows.first}/${column}`,
      to: `${memberRows.last}/${column}`,
    }
  );
}

/** The member's weight over that of all who take part; in equal parts, one over their number. `null` without one share. */
export function exactFormula(context: ScenarioContext, member: MemberOutcome): Formula | null {
  const part = partOf(context, member);
  return part && partOfWhole(context, `member:${member.id}`, 'financingTotal', part);
}

function partOf({ plan, outcome }: ScenarioContext, { share }: MemberOutcome): DividingPart | null {
  return share && sharePartOf(plan, outcome.pools, share).part;
}

/** A row's weight over the weights of all, by what a part divides by. */
export function partOfWhole(
  { sheetId }: ScenarioContext,
  row: string,
  total: string,
  { by }: Pick<DividingPart, 'by'>,
): Formula {
  const column = weightColumnName(by);
  return quotient(cellAt(sheetId, `${row}/${column}`), cellAt(sheetId, `${total}/${column}`));
}

/** A member's share where it is not rounded, or is on its own (A2); without one share, its part of what all pay. */
export function shareFormula(
  context: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
): Formula | null {
  if (!member) return columnFormula(context, row, 'share');
  if (row.off) return null;
  const exact = exactFormula(context, member);
  if (exact) return roundedShare(context, member, exact);
  const { sheetId } = context;
  return quotient(cellAt(sheetId, `${row.id}/sum`), cellAt(sheetId, 'financingTotal/sum'));
}

function roundedShare({ plan, outcome }: ScenarioContext, { share }: MemberOutcome, exact: Formula): Formula {
  const rule = share && sharePartOf(plan, outcome.pools, share);
  return rule && rule.decimals !== null && rule.method === 'each'
    ? rounded(exact, rule.decimals + PERCENT_DIGITS)
    : exact;
}

/** A fraction has two decimals more than its percentage. */
export const PERCENT_DIGITS = 2;

/** Of a member, what its rows under "Fördelning per nyckel" come to; of one that has none, see `halfUpFormula`. */
export function yearFormula(context: ScenarioContext, row: SheetRow, column: string): Formula | null {
  if (row.kind === 'difference') return againstToShare(context, column);
  if (row.kind === 'member') return memberFormula(context, row, column);
  return columnFormula(context, row, column);
}

function memberFormula(context: ScenarioContext, row: SheetRow, column: string): Formula | null {
  const { sheetId, pools } = context;
  const member = context.members.get(row.id);
  if (!member || row.off) return null;
  const rows = pools.rowsOf.get(member.id);
  if (!rows) return halfUpFormula(context, row, member, column);
  const adjustment = adjustmentRow(context, member);
  if (!adjustment) return total(rows.map((id) => cellAt(sheetId, `${id}/${column}`)));
  const adjusted = total([...rows, adjustment].map((id) => cellAt(sheetId, `${id}/${column}`)));
  // What a ceiling leaves of a large amount: floats would leave parts of an öre with it.
  const decimals = amountDecimals(context.plan);
  return decimals > 0 ? rounded(adjusted, decimals) : adjusted;
}

/** A4, each half up: its one share of what there is to share. By largest remainder an amount is a value. */
function halfUpFormula(
  context: ScenarioContext,
  row: SheetRow,
  { share }: MemberOutcome,
  column: string,
): Formula | null {
  const { plan, outcome, sheetId } = context;
  if (!share || outcome.pools.length > 1 || plan.amountRounding === 'largestRemainder') return null;
  const shown = cellAt(sheetId, `${row.id}/share`);
  return rounded(product(shown, cellAt(sheetId, `${toShareRow(context)}/${column}`)), digitsOfStep(plan));
}

export function sumFormula(context: ScenarioContext, row: SheetRow): Formula | null {
  return row.kind === 'difference' ? againstToShare(context, 'sum') : yearSum(context, row.id);
}

function againstToShare(context: ScenarioContext, column: string): Formula {
  const { sheetId } = context;
  return difference(
    cellAt(sheetId, `financingTotal/${column}`),
    cellAt(sheetId, `${toShareRow(context)}/${column}`),
  );
}

/** What there is to share: the costs, where nothing is paid before the members. */
function toShareRow({ plan }: ScenarioContext): string {
  return plan.funding.length > 0 ? 'toShare' : 'budgetTotal';
}

export function perInhabitantFormula({ sheetId, outcome }: ScenarioContext, row: string): Formula {
  return perInhabitantOf(cellAt(sheetId, `${row}/sum`), cellAt(sheetId, `${row}/population`), outcome.unit);
}
