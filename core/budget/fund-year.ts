import { subtractMoney, type Money } from '../numbers/money.ts';
import { positionOf } from '../plan/row-index.ts';
import type { Funding } from '../plan/schema.ts';
import { fundRow, type FundedPlan, type RowYear } from './fund-row.ts';

/** By the line's place in the plan; `null` where it could not be computed. */
type Amounts = readonly (Money | null)[];

/** One year's funding. */
export interface FundedYear {
  /** By the row's id. */
  readonly rows: ReadonlyMap<string, RowYear>;
  /** What is left of each line for the members (F3). */
  readonly left: Amounts;
}

/**
 * One year's funding: all own financing in list order, each p % of its lines as shown (F1); then all grants in list
 * order, each p % of what own financing leaves of its lines, and an amount, within its caps (F2). Both pay at most what
 * is left of their lines. `used`: what each grant has paid in the years before, `null` where that is not known.
 */
export function fundYear(
  plan: FundedPlan,
  year: number,
  amounts: Amounts,
  used: ReadonlyMap<string, Money | null>,
): FundedYear {
  const rows = new Map<string, RowYear>();
  let left = amounts;
  const pay = (row: Funding, basis: Amounts): void => {
    const lines = linesOf(plan, row);
    const result = fundRow(plan, row, year, { lines, basis, left, used: used.get(row.id) ?? null });
    rows.set(row.id, result);
    left = leftAfter(left, lines, result.borne);
  };
  for (const row of plan.funding) if (row.kind === 'own') pay(row, amounts);
  const afterOwn = left;
  for (const row of plan.funding) if (row.kind === 'grant') pay(row, afterOwn);
  return { rows, left };
}

/** The places of a row's lines; of all lines where it names none. */
function linesOf(plan: FundedPlan, { of }: Funding): readonly number[] {
  if (of === null) return plan.lines.map((_, place) => place);
  return of.lines.map((id) => positionOf(plan.lines, id)).filter((place) => place >= 0);
}

/** A row that could not be computed leaves none of its lines known. */
function leftAfter(left: Amounts, lines: readonly number[], borne: RowYear['borne']): Amounts {
  const after = [...left];
  for (const place of lines) {
    const amount = left[place] ?? null;
    const part = borne?.[place] ?? null;
    after[place] = amount === null || part === null ? null : subtractMoney(amount, part);
  }
  return after;
}
