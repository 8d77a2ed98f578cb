import { basisIds } from '../budget/dependency-order.ts';
import { message } from '../message.ts';
import { valueInYear } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Line } from '../plan/schema.ts';
import { basisOf } from '../sheet/basis-of.ts';
import { sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import { lineOutcomeOf, yearPlaces, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term } from './formula.ts';
import { inputExplanation } from './input-explanation.ts';
import { lineCalculation } from './line-calculation.ts';
import { givesExactly, resultSentence } from './result-sentence.ts';
import { sumExplanation } from './sum-explanation.ts';
import { moneyValue } from './values.ts';

const RULES: Readonly<Record<Line['kind'], string>> = {
  pay: 'C1',
  percentage: 'C2',
  quantity: 'C3',
  amount: 'C4',
};

/** A line's amount in a year: an input where it is one as typed, else worked out (C1–C4) and rounded (C5); `null` without an amount. */
export function lineYear(context: ExplainContext, line: Line, place: YearPlace): Explanation | null {
  const amount = lineOutcomeOf(context, line.id)?.amounts[place.position] ?? null;
  if (amount === null) return null;
  const { unit } = context.outcome;
  const cell = `line:${line.id}/y${place.year}`;
  const calculation = lineCalculation(context, line, place);
  const isExact = givesExactly(calculation, amount, unit);
  const input =
    isExact && calculation.terms.length === 1 && line.kind !== 'percentage'
      ? lineInput(context, line, place, cell)
      : null;
  if (input) return input;
  const title = message('explain.title.inYear', { name: line.name, year: place.year });
  const value = moneyValue(amount, unit);
  return explanation(
    {
      rule: RULES[line.kind],
      cell,
      title,
      value,
      formula: formula(calculation, term(value, cell), isExact),
      sentence: resultSentence(title, calculation, amount, unit),
    },
    () => lineParts(context, line, place),
  );
}

/** The year's amount is what was typed: the pay of the first year, an amount without an index. */
function lineInput(
  context: ExplainContext,
  line: Line,
  { year }: YearPlace,
  cell: string,
): Explanation | null {
  if (line.kind === 'pay') return inputExplanation(context, `line:${line.id}.pay`, null, cell);
  return line.kind === 'amount' ? inputExplanation(context, `line:${line.id}.amount`, year, cell) : null;
}

const PROPERTIES: Readonly<Record<Line['kind'], readonly string[]>> = {
  pay: ['pay', 'payPer', 'degree', 'onCosts', 'index'],
  percentage: ['percent'],
  quantity: ['quantity', 'price', 'index'],
  amount: ['amount', 'index'],
};

/** The line's inputs as they are in the year (an index is the same in all that it has acted in), and the lines it is a percentage of. */
function lineParts(context: ExplainContext, line: Line, place: YearPlace): readonly Explanation[] {
  const inputs = PROPERTIES[line.kind].flatMap((property) => {
    if (actsOnNothing(line, property, place)) return [];
    const year = WHOLE.has(property) ? null : place.year;
    return inputExplanation(context, `line:${line.id}.${property}`, year) ?? [];
  });
  const basis = basisIds(line).flatMap((id) => rowOf(context.plan.lines, id) ?? []);
  return [...inputs, ...basis.flatMap((each) => lineYear(context, each, place) ?? [])];
}

/** Inputs that a line has one of for all years, or that act through all years so far. */
const WHOLE: ReadonlySet<string> = new Set(['pay', 'payPer', 'index']);

/** An index in the first year; a year's pay, a full post and no on-costs are not spelled out (C1). */
function actsOnNothing(line: Line, property: string, { year, position }: YearPlace): boolean {
  if (property === 'index') return position === 0;
  if (line.kind !== 'pay') return false;
  if (property === 'payPer') return line.payPer === 'year';
  if (property === 'degree') return valueInYear(line.degree, year)?.value === '100';
  return property === 'onCosts' && valueInYear(line.onCosts, year)?.value === '0';
}

/** A line's amounts over the years (A5). */
export function lineSum(context: ExplainContext, line: Line): Explanation | null {
  const outcome = lineOutcomeOf(context, line.id);
  if (!outcome || outcome.sum === null) return null;
  const places = yearPlaces(context);
  const summands = places.flatMap(({ year, position }) => {
    const amount = outcome.amounts[position] ?? null;
    return amount === null ? [] : [{ amount, cell: `line:${line.id}/y${year}` }];
  });
  const title = message('explain.title.sum', { name: line.name });
  const sum = { rule: 'A5', cell: `line:${line.id}/sum`, title, result: outcome.sum, summands };
  return sumExplanation(context, sum, () => places.flatMap((place) => lineYear(context, line, place) ?? []));
}

/** What a line is worked out from, with its inputs. */
export function lineBasis(context: ExplainContext, line: Line): Explanation {
  const title = message('explain.title.basis', { name: line.name });
  const value = sentence(basisOf(context.plan, line));
  const said = message('explain.is', { title: sentence(title), value });
  const parts = () =>
    PROPERTIES[line.kind].flatMap(
      (property) => inputExplanation(context, `line:${line.id}.${property}`, null) ?? [],
    );
  return explanation(
    { rule: RULES[line.kind], cell: `line:${line.id}/basis`, title, value, sentence: said },
    parts,
  );
}
