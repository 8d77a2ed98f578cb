import { message, type Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { LineOutcome } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Line, Plan } from '../plan/schema.ts';
import { annotateRow, firstOverride, firstRemark, issueCodesOf } from './annotate-row.ts';
import { basisOf } from './basis-of.ts';
import { cell, moneyCell, percentCell, textCell } from './cell.ts';
import { yearColumnId } from './columns.ts';
import { lineSharing } from './line-sharing.ts';
import { shareOfTotal } from './share-of-total.ts';
import type { SheetContext } from './sheet-context.ts';
import type { CellEdit, SheetCell, SheetRow } from './sheet.ts';
import { sentence } from './words.ts';

const NOT_COMPUTED = message('sheet.reason.notComputed');

/** A cost line: what it is worked out from, its amounts (C1–C5), its sum (A5) and its share of all costs. */
export function lineRow(context: SheetContext, line: Line, outcome: LineOutcome, number: number): SheetRow {
  const id = `line:${line.id}`;
  const cells: Record<string, SheetCell> = {
    name: textCell(line.name, { kind: 'text', row: id, property: 'name' }),
    basis: basisCell(context, line),
  };
  context.outcome.years.forEach((year, position) => {
    cells[yearColumnId(year)] = yearCell(context, line, year, outcome.amounts[position] ?? null);
  });
  cells.sum = moneyCell(outcome.sum, NOT_COMPUTED);
  cells.share = shareOfTotalCell(outcome.sum, context.outcome.total.sum);
  cells.note = noteCell(context, line);
  return annotateRow(context, { id, kind: 'line', number, off: false, cells });
}

/** A part of the whole with one decimal; "–" where the whole is nothing or cannot be computed (N6). */
export function shareOfTotalCell(part: Money | null, total: Money | null): SheetCell {
  return percentCell(
    shareOfTotal(part, total),
    1,
    total === 0n ? message('sheet.reason.totalIsZero') : NOT_COMPUTED,
  );
}

/** Where an input stands in the year's cell, editing the cell changes it; any other year is computed. */
function yearCell(context: SheetContext, line: Line, year: number, amount: Money | null): SheetCell {
  const edit = yearEdit(context, line, year);
  const shown = moneyCell(amount, NOT_COMPUTED);
  return edit ? { ...shown, origin: 'typed', edit } : shown;
}

function yearEdit({ plan }: SheetContext, line: Line, year: number): CellEdit | null {
  const isFirst = year === plan.years[0]?.year;
  if (line.kind === 'pay' && isFirst && isPayAlone(plan, line)) {
    return { kind: 'input', input: `line:${line.id}.pay`, year: null };
  }
  if (line.kind !== 'amount') return null;
  const input = `line:${line.id}.amount`;
  if (line.index === null) return { kind: 'input', input, year };
  return isFirst ? { kind: 'input', input, year: 'all' in line.amount ? null : year } : null;
}

/** Whether the first year's amount is the pay as typed: a full post for twelve months at a year's pay, without on-costs (C1). */
function isPayAlone({ years: [first] }: Plan, line: Extract<Line, { kind: 'pay' }>): boolean {
  const isFull = first?.months === 12 && valueInYear(line.degree, first.year)?.value === '100';
  return isFull && line.payPer === 'year' && valueInYear(line.onCosts, first.year)?.value === '0';
}

/** The basis is marked where an input that acts through it differs from the base (S3), or has a note. */
function basisCell(context: SheetContext, line: Line): SheetCell {
  const inputs = basisInputs(line).map((property) => `line:${line.id}.${property}`);
  return cell({ kind: 'message', message: basisOf(context.plan, line) }, 'label', {
    override: firstOverride(context, inputs),
    noted: firstRemark(context, inputs),
  });
}

const INPUTS: Readonly<Record<Line['kind'], readonly string[]>> = {
  pay: ['pay', 'payPer', 'degree', 'onCosts', 'index'],
  percentage: ['percent'],
  quantity: ['quantity', 'price', 'index'],
  amount: ['amount', 'index'],
};

/** An amount without an index stands in its years' cells alone. */
function basisInputs(line: Line): readonly string[] {
  return line.kind === 'amount' && line.index === null ? [] : INPUTS[line.kind];
}

/**
 * The note as typed, and who shares the line where it has its own key or participants (C6). A line without a note whose
 * figures differ from the base shows the base's cost in its place.
 */
function noteCell(context: SheetContext, line: Line): SheetCell {
  const inputs = SHARING.map((property) => `line:${line.id}.${property}`);
  return {
    ...textCell(line.note, { kind: 'text', row: `line:${line.id}`, property: 'note' }),
    remark: noteRemark(context, line),
    override: firstOverride(context, inputs),
    noted: firstRemark(context, inputs),
    issues: issueCodesOf(context, inputs),
  };
}

/** The inputs that say who shares a line. */
const SHARING = ['key', 'participants'] as const;

function noteRemark(context: SheetContext, line: Line): Message | null {
  const sharing = lineSharing(context.plan, line);
  const inputs = INPUTS[line.kind].map((property) => `line:${line.id}.${property}`);
  const base = line.note === '' && firstOverride(context, inputs) ? baseCost(context, line) : null;
  if (!sharing || !base) return sharing ?? base;
  return message('sheet.remark.both', { first: sentence(sharing), second: sentence(base) });
}

function baseCost(context: SheetContext, line: Line): Message | null {
  const base = context.baseOutcome();
  const before = base.lines.find(({ id }) => id === line.id);
  if (!before || before.sum === null) return null;
  const [first] = before.amounts;
  const isOne = before.amounts.every((amount) => amount === first);
  const value = { kind: 'money', value: isOne && first ? first : before.sum, unit: base.unit } as const;
  return message(isOne ? 'sheet.remark.baseCostPerYear' : 'sheet.remark.baseCostInSum', { value });
}
