import { message, type Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import { divideRatios, ratio, type Ratio } from '../numbers/ratio.ts';
import type { LineOutcome } from '../outcome.ts';
import type { Line } from '../plan/schema.ts';
import { annotateRow, overrideOf } from './annotate-row.ts';
import { basisOf } from './basis-of.ts';
import { cell, moneyCell, percentCell, textCell } from './cell.ts';
import { yearColumnId } from './columns.ts';
import type { SheetContext } from './sheet-context.ts';
import type { CellEdit, SheetCell, SheetRow } from './sheet.ts';

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

/** A part of the whole as an exact fraction; `null` where the whole is nothing or either cannot be computed (N6). */
export function shareOfTotal(part: Money | null, total: Money | null): Ratio | null {
  return part === null || total === null || total === 0n ? null : divideRatios(ratio(part), ratio(total));
}

/** Where an input stands in the year's cell, editing the cell changes it; any other year is computed. */
function yearCell(context: SheetContext, line: Line, year: number, amount: Money | null): SheetCell {
  const edit = yearEdit(context, line, year);
  const shown = moneyCell(amount, NOT_COMPUTED);
  return edit ? { ...shown, origin: 'typed', edit } : shown;
}

function yearEdit({ plan }: SheetContext, line: Line, year: number): CellEdit | null {
  const [first] = plan.years;
  const isFirst = year === first?.year;
  if (line.kind === 'pay' && isFirst && first.months === 12) {
    return { kind: 'input', input: `line:${line.id}.annualPay`, year: null };
  }
  if (line.kind !== 'amount') return null;
  const input = `line:${line.id}.amount`;
  if (line.index === null) return { kind: 'input', input, year };
  return isFirst ? { kind: 'input', input, year: 'all' in line.amount ? null : year } : null;
}

/** The basis is marked where an input that acts through it differs from the base (S3). */
function basisCell(context: SheetContext, line: Line): SheetCell {
  const shown = cell({ kind: 'message', message: basisOf(context.plan, line) }, 'label');
  return { ...shown, override: firstOverride(context, line, basisInputs(line)) };
}

const INPUTS: Readonly<Record<Line['kind'], readonly string[]>> = {
  pay: ['annualPay', 'index'],
  percentage: ['percent'],
  quantity: ['quantity', 'price', 'index'],
  amount: ['amount', 'index'],
};

/** An amount without an index stands in its years' cells alone. */
function basisInputs(line: Line): readonly string[] {
  return line.kind === 'amount' && line.index === null ? [] : INPUTS[line.kind];
}

function firstOverride(
  context: SheetContext,
  line: Line,
  properties: readonly string[],
): SheetCell['override'] {
  if (context.overrides.size === 0) return null;
  for (const property of properties) {
    const override = overrideOf(context, `line:${line.id}.${property}`, null);
    if (override) return override;
  }
  return null;
}

/** The note as typed; a line without one that differs from the base shows the base's cost in its place. */
function noteCell(context: SheetContext, line: Line): SheetCell {
  const shown = textCell(line.note, { kind: 'text', row: `line:${line.id}`, property: 'note' });
  if (line.note !== '' || !firstOverride(context, line, INPUTS[line.kind])) return shown;
  return { ...shown, remark: baseCost(context, line) };
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
