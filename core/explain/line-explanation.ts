import { basisIds } from '../budget/dependency-order.ts';
import { message, type Message } from '../message.ts';
import { moneyAsRatio } from '../numbers/money.ts';
import { compareRatios } from '../numbers/ratio.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Line } from '../plan/schema.ts';
import { basisOf } from '../sheet/basis-of.ts';
import { sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import { lineOutcomeOf, yearPlaces, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term } from './formula.ts';
import { inputExplanation } from './input-explanation.ts';
import { lineCalculation, type LineCalculation } from './line-calculation.ts';
import { sumExplanation } from './sum-explanation.ts';
import { moneyValue, wayFigure } from './values.ts';

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
  const { figure, terms } = calculation;
  const isExact = figure !== null && compareRatios(figure, moneyAsRatio(amount, unit)) === 0;
  const input =
    isExact && terms.length === 1 && line.kind !== 'percentage'
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
      sentence: lineSentence(context, title, calculation, value, isExact),
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
  if (line.kind === 'pay') return inputExplanation(context, `line:${line.id}.annualPay`, null, cell);
  return line.kind === 'amount' ? inputExplanation(context, `line:${line.id}.amount`, year, cell) : null;
}

function lineSentence(
  { outcome: { unit } }: ExplainContext,
  title: Message,
  { words, figure, operators }: LineCalculation,
  result: ReturnType<typeof moneyValue>,
  isExact: boolean,
): Message {
  const values = { title: sentence(title), formula: words, result };
  if (isExact || figure === null) return message('explain.exact', values);
  if (operators.length === 0) return message('explain.roundedTyped', values);
  const before = wayFigure(figure, unit);
  const code = { ...values, figure: before.value };
  return before.isExact ? message('explain.rounded', code) : message('explain.roundedApproximately', code);
}

const PROPERTIES: Readonly<Record<Line['kind'], readonly string[]>> = {
  pay: ['annualPay', 'index'],
  percentage: ['percent'],
  quantity: ['quantity', 'price', 'index'],
  amount: ['amount', 'index'],
};

/** The line's inputs as they are in the year (an index is the same in all that it has acted in), and the lines it is a percentage of. */
function lineParts(context: ExplainContext, line: Line, place: YearPlace): readonly Explanation[] {
  const inputs = PROPERTIES[line.kind].flatMap((property) => {
    const isIndex = property === 'index';
    if (isIndex && place.position === 0) return [];
    const year = isIndex || property === 'annualPay' ? null : place.year;
    return inputExplanation(context, `line:${line.id}.${property}`, year) ?? [];
  });
  const basis = basisIds(line).flatMap((id) => rowOf(context.plan.lines, id) ?? []);
  return [...inputs, ...basis.flatMap((each) => lineYear(context, each, place) ?? [])];
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
