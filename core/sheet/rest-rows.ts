import { message, type Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { Outcome, Series } from '../outcome.ts';
import { annotateRow } from './annotate-row.ts';
import { cell, labelCell, moneyCell } from './cell.ts';
import { yearColumnId } from './columns.ts';
import { differenceOf, restsOf, type RestRow } from './series.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

const NOT_COMPUTED = message('sheet.reason.notComputed');
const SUMS_EXACTLY = cell({ kind: 'empty' }, 'computed', {
  mark: 'sumsExactly',
  remark: message('sheet.sumsExactly'),
});

const TITLES: Readonly<Record<RestRow, Message>> = {
  roundingDifference: message('sheet.row.roundingDifference'),
  hostPart: message('sheet.row.hostPart'),
  unfunded: message('sheet.row.unfunded'),
  unallocated: message('sheet.row.unallocated'),
  surplus: message('sheet.row.surplus'),
};

/** "Skillnad mot budget": nothing where the members' amounts add up to the cost (A4), and then it says so. */
export function differenceRow(context: SheetContext, number: number): SheetRow {
  const { outcome } = context;
  const difference = differenceOf(outcome);
  const cells: Record<string, SheetCell> = {
    name: labelCell(message('sheet.row.difference')),
    ...seriesCells(outcome, difference, differenceCell),
  };
  const adds = difference.sum === 0n && difference.amounts.every((amount) => amount === 0n);
  if (adds) cells.ceiling = SUMS_EXACTLY;
  return annotateRow(context, { id: 'difference', kind: 'difference', number, off: false, cells });
}

/** A row for each rest that is not zero in some year: what the difference consists of (F3, A1). */
export function restRows(context: SheetContext, firstNumber: number): readonly SheetRow[] {
  const { outcome } = context;
  return restsOf(outcome).map((id, offset) => {
    const cells = { name: labelCell(TITLES[id]), ...seriesCells(outcome, outcome[id], amountCell) };
    return annotateRow(context, { id, kind: 'rest', number: firstNumber + offset, off: false, cells });
  });
}

/** A cell for each year, and the sum. */
export function seriesCells(
  { years }: Outcome,
  series: Series,
  cellOf: (amount: Money | null) => SheetCell,
): Record<string, SheetCell> {
  const cells = years.map(
    (year, position) => [yearColumnId(year), cellOf(series.amounts[position] ?? null)] as const,
  );
  return { ...Object.fromEntries(cells), sum: cellOf(series.sum) };
}

/** An amount, or "–" where it could not be computed. */
export function amountCell(amount: Money | null): SheetCell {
  return moneyCell(amount, NOT_COMPUTED);
}

function differenceCell(amount: Money | null): SheetCell {
  const shown = amountCell(amount);
  return amount === 0n ? { ...shown, mark: 'sumsExactly' } : shown;
}

/** What the row of a rest is called. */
export function restTitle(row: RestRow): Message {
  return TITLES[row];
}
