import { message, type Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import { series, type FundingOutcome, type Series } from '../outcome.ts';
import type { Funding } from '../plan/schema.ts';
import { annotateRow, firstOverride, firstRemark } from './annotate-row.ts';
import { cell, labelCell, textCell } from './cell.ts';
import { fundingColumns } from './columns.ts';
import { fundingBasis } from './funding-basis.ts';
import { shareOfTotalCell } from './line-row.ts';
import { amountCell, seriesCells } from './rest-rows.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetCell, SheetRow, SheetSection } from './sheet.ts';
import { fundingSubtitle } from './subtitles.ts';

/** A row before it has its number. */
type Unnumbered = Omit<SheetRow, 'number'>;

/**
 * What is paid before the members (F1, F2), in the order of the plan, and what is left for them (F3); `null` for a plan
 * without funding. `firstNumber` is the number of its first row.
 */
export function fundingSection(context: SheetContext, firstNumber: number): SheetSection | null {
  const { plan } = context;
  if (plan.funding.length === 0) return null;
  const rows = [...plan.funding.flatMap((row) => rowsOf(context, row)), toShareRow(context)];
  return {
    id: 'funding',
    title: message('sheet.title.funding'),
    subtitle: fundingSubtitle(plan),
    columns: fundingColumns(plan),
    rows: rows.map((row, offset) => annotateRow(context, { ...row, number: firstNumber + offset })),
  };
}

/** A row of funding, and under a grant what its caps and what there was to pay left of it. */
function rowsOf(context: SheetContext, row: Funding): readonly Unnumbered[] {
  const outcome = context.funding.get(row.id);
  if (!outcome) return [];
  return [
    fundingRow(context, row, outcome),
    ...leftRow(context, `overCap:${row.id}`, message('sheet.row.overCap'), outcome.overCap),
    ...leftRow(context, `unused:${row.id}`, message('sheet.row.unused'), outcome.unused),
  ];
}

function fundingRow(context: SheetContext, row: Funding, outcome: FundingOutcome): Unnumbered {
  const id = `funding:${row.id}`;
  return {
    id,
    kind: 'funding',
    off: false,
    cells: {
      name: textCell(row.name, { kind: 'text', row: id, property: 'name' }),
      basis: basisCell(context, row),
      ...amountCells(context, outcome),
      note: textCell(row.note, { kind: 'text', row: id, property: 'note' }),
    },
  };
}

/** Marked where an input that acts through it differs from the base (S3), or has a note. */
function basisCell(context: SheetContext, row: Funding): SheetCell {
  const inputs = INPUTS[row.kind].map((property) => `funding:${row.id}.${property}`);
  return cell({ kind: 'message', message: fundingBasis(context.plan, row) }, 'label', {
    override: firstOverride(context, inputs),
    noted: firstRemark(context, inputs),
  });
}

const INPUTS: Readonly<Record<Funding['kind'], readonly string[]>> = {
  own: ['party', 'percent', 'of'],
  grant: ['percent', 'of', 'amount', 'capYear', 'capPeriod'],
};

/** Only where it is not nothing in some year. */
function leftRow(
  context: SheetContext,
  id: string,
  name: Message,
  amounts: readonly (Money | null)[],
): readonly Unnumbered[] {
  if (amounts.every((amount) => amount === null || amount === 0n)) return [];
  const cells = { name: labelCell(name), ...seriesCells(context.outcome, series(amounts), amountCell) };
  return [{ id, kind: 'rest', off: false, cells }];
}

function toShareRow(context: SheetContext): Unnumbered {
  const cells = {
    name: labelCell(message('sheet.row.toShare')),
    ...amountCells(context, context.outcome.toShare),
  };
  return { id: 'toShare', kind: 'total', off: false, cells };
}

/** The years, the sum, and the sum's share of all costs. */
function amountCells({ outcome }: SheetContext, amounts: Series): Record<string, SheetCell> {
  return {
    ...seriesCells(outcome, amounts, amountCell),
    share: shareOfTotalCell(amounts.sum, outcome.total.sum),
  };
}
