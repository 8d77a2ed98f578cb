import { ratio } from '../numbers/ratio.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { yearSum } from './budget-rows.ts';
import { cellAt, difference, quotient, type CellRange, type Formula } from './formula.ts';
import type { ScenarioContext } from './scenario-context.ts';

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

/** The member's weight by the key over that of all who take part; in equal parts, one over their number. */
export function partOfWhole({ plan, sheetId }: ScenarioContext, row: SheetRow): Formula {
  const column = plan.key.kind === 'equal' ? 'joined' : plan.key.kind === 'column' ? 'weight' : 'population';
  return quotient(cellAt(sheetId, `${row.id}/${column}`), cellAt(sheetId, `financingTotal/${column}`));
}

export function shareFormula(context: ScenarioContext, row: SheetRow, isMember: boolean): Formula | null {
  if (row.kind === 'total') return columnFormula(context, row, 'share');
  return isMember ? partOfWhole(context, row) : null;
}

export function yearFormula(context: ScenarioContext, row: SheetRow, column: string): Formula | null {
  if (row.kind === 'difference') return againstBudget(context, column);
  return columnFormula(context, row, column);
}

export function sumFormula(context: ScenarioContext, row: SheetRow): Formula | null {
  return row.kind === 'difference' ? againstBudget(context, 'sum') : yearSum(context, row.id);
}

function againstBudget({ sheetId }: ScenarioContext, column: string): Formula {
  return difference(cellAt(sheetId, `financingTotal/${column}`), cellAt(sheetId, `budgetTotal/${column}`));
}

/** Kronor for each inhabitant: thousands are made kronor first. */
export function perInhabitantFormula({ sheetId, outcome }: ScenarioContext, row: string): Formula {
  const sum = cellAt(sheetId, `${row}/sum`);
  const kronor: Formula =
    outcome.unit === 'tkr'
      ? { kind: 'multiply', factors: [sum, { kind: 'number', value: ratio(1000n) }] }
      : sum;
  return quotient(kronor, cellAt(sheetId, `${row}/population`));
}
