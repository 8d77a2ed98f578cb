import { message, type Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { Outcome, Series } from '../outcome.ts';
import { annotateRow } from './annotate-row.ts';
import { cell, EMPTY_CELL, labelCell, moneyCell } from './cell.ts';
import { yearColumnId } from './columns.ts';
import { amountAt, differenceOf, exactnessOf, gapOf, restsOf, type RestRow } from './series.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

const NOT_COMPUTED = message('sheet.reason.notComputed');
const SUMS_EXACTLY = cell({ kind: 'empty' }, 'computed', {
  mark: 'sumsExactly',
  remark: message('sheet.sumsExactly'),
});
const SEE_BELOW = cell({ kind: 'empty' }, 'computed', { remark: message('sheet.remark.seeBelow') });
/** A fault of the program: F3 holds of every outcome. */
const DOES_NOT_ADD_UP = cell({ kind: 'empty' }, 'computed', {
  mark: 'error',
  remark: message('sheet.remark.doesNotAddUp'),
});

const TITLES: Readonly<Record<RestRow, Message>> = {
  roundingDifference: message('sheet.row.roundingDifference'),
  hostPart: message('sheet.row.hostPart'),
  unfunded: message('sheet.row.unfunded'),
  unallocated: message('sheet.row.unallocated'),
  surplus: message('sheet.row.surplus'),
};

/**
 * "Skillnad mot budget": what the members pay less what there is to share. Nothing where their amounts add up to it (A4),
 * and then it says so where the whole adds up (F3); else it says that the rows under it are the difference, or that
 * something does not add up.
 */
export function differenceRow(context: SheetContext, number: number): SheetRow {
  const { outcome } = context;
  const { years, sum } = exactnessOf(outcome);
  const difference = differenceOf(outcome);
  const cells: Record<string, SheetCell> = {
    name: labelCell(message('sheet.row.difference')),
    ...Object.fromEntries(
      outcome.years.map((year, position) => [
        yearColumnId(year),
        differenceCell(amountAt(difference, position), years[position] === true),
      ]),
    ),
    sum: differenceCell(difference.sum, sum),
    ceiling: sum && years.every(Boolean) ? SUMS_EXACTLY : whyNotExactly(outcome, difference),
  };
  return annotateRow(context, { id: 'difference', kind: 'difference', number, off: false, cells });
}

function whyNotExactly(outcome: Outcome, difference: Series): SheetCell {
  const gap = gapOf(outcome);
  if ([gap.sum, ...gap.amounts].some((amount) => amount !== null && amount !== 0n)) return DOES_NOT_ADD_UP;
  return difference.sum === null ? EMPTY_CELL : SEE_BELOW;
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

function differenceCell(amount: Money | null, isExact: boolean): SheetCell {
  const shown = amountCell(amount);
  return isExact ? { ...shown, mark: 'sumsExactly' } : shown;
}

/** What the row of a rest is called. */
export function restTitle(row: RestRow): Message {
  return TITLES[row];
}
