import { decimalsOf } from './figures.ts';
import { product, quotient, rounded, whole, type Formula } from './formula.ts';
import type { Line } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { yearColumnId } from '../sheet/columns.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { sumOfRows } from './sum-of-rows.ts';

const MONTHS_A_YEAR = 12;

/** C1–C5: what a cost line comes to in the year at a place, from the assumptions; `null` where one of them has no cell. */
export function lineFormula(context: ScenarioContext, line: Line, position: number): Formula | null {
  const figure = figureOf(context, line, position);
  return figure && rounded(figure, decimalsOf(context.plan.unit));
}

function figureOf(context: ScenarioContext, line: Line, position: number): Formula | null {
  const year = yearsOf(context.plan)[position] ?? 0;
  const input = (property: string) => context.input(`line:${line.id}.${property}`, year);
  switch (line.kind) {
    case 'pay':
      return payFigure(context, line, position);
    case 'percentage':
      return timesAll([input('percent'), sumOfLines(context, line.of, year)]);
    case 'quantity':
      return timesAll([input('quantity'), input('price'), ...growth(context, line, position)]);
    case 'amount':
      return timesAll([input('amount'), ...growth(context, line, position)]);
  }
}

function payFigure(
  context: ScenarioContext,
  line: Extract<Line, { kind: 'pay' }>,
  position: number,
): Formula | null {
  const year = yearsOf(context.plan)[position] ?? 0;
  const input = (property: string) => context.input(`line:${line.id}.${property}`, year);
  const worksPartOfYear = context.plan.years.some(({ months }) => months !== MONTHS_A_YEAR);
  const pay = timesAll([
    input('pay'),
    ...(line.payPer === 'month' ? [whole(MONTHS_A_YEAR)] : []),
    input('degree'),
    onePlus(input('onCosts')),
    ...growth(context, line, position),
    ...(worksPartOfYear ? [context.input('months', year)] : []),
  ]);
  return pay && worksPartOfYear ? quotient(pay, whole(MONTHS_A_YEAR)) : pay;
}

/** The lines' amounts of a year added together; a line named twice counts once. */
export function sumOfLines(
  { sheetId, lineRows }: ScenarioContext,
  ids: readonly string[],
  year: number,
): Formula {
  const rows = ids.map((id) => `line:${id}`);
  return sumOfRows(sheetId, lineRows, rows, yearColumnId(year));
}

/** ∏(1 + index) from the second year on: one index for all years is raised to a power. */
function growth({ plan, input }: ScenarioContext, line: Line, position: number): readonly (Formula | null)[] {
  if (line.kind === 'percentage' || line.index === null) return [];
  const years = yearsOf(plan).slice(1, position + 1);
  const indexes = years.map((year) => input(`line:${line.id}.index`, year));
  const [first] = indexes;
  const isOne = first && indexes.length > 1 && indexes.every((each) => each && isSameCell(each, first));
  const base = onePlus(first ?? null);
  return isOne && base ? [{ kind: 'power', base, exponent: indexes.length }] : indexes.map(onePlus);
}

function isSameCell(a: Formula, b: Formula): boolean {
  return a.kind === 'cell' && b.kind === 'cell' && a.of.cell === b.of.cell;
}

function onePlus(of: Formula | null): Formula | null {
  return of && { kind: 'add', terms: [whole(1), of] };
}

function timesAll(factors: readonly (Formula | null)[]): Formula | null {
  const known = factors.filter((factor) => factor !== null);
  const [only, ...others] = known;
  if (known.length < factors.length || !only) return null;
  return others.length === 0 ? only : product(...known);
}
