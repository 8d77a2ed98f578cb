import { message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { Series } from '../outcome.ts';
import { shareOfTotal } from '../sheet/line-row.ts';
import { sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import { lineOutcomeOf, yearPlaces, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term } from './formula.ts';
import { lineSum, lineYear } from './line-explanation.ts';
import { sumExplanation, type Sum, type SumPart } from './sum-explanation.ts';
import { moneyValue, percentOf } from './values.ts';

/** A year's cost: the lines as shown (C5). */
export function totalYear(context: ExplainContext, place: YearPlace): Explanation | null {
  const result = context.outcome.total.amounts[place.position] ?? null;
  if (result === null) return null;
  const summands = context.outcome.lines.flatMap(({ id, amounts }) =>
    summand(amounts[place.position] ?? null, `line:${id}/y${place.year}`),
  );
  const title = message('explain.title.cost', { year: place.year });
  const sum: Sum = { rule: 'C5', cell: `budgetTotal/y${place.year}`, title, result, summands };
  return sumExplanation(context, sum, () =>
    context.plan.lines.flatMap((line) => lineYear(context, line, place) ?? []),
  );
}

/** All years' cost (A5). */
export function totalSum(context: ExplainContext): Explanation | null {
  const { total } = context.outcome;
  return seriesSum(context, total, {
    row: 'budgetTotal',
    title: message('explain.title.costs'),
    yearOf: (place) => totalYear(context, place),
  });
}

/** What a series amounts to over the years, from each year as shown (A5); `null` where a year cannot be computed. */
export function seriesSum(
  context: ExplainContext,
  { amounts, sum }: Series,
  of: {
    readonly row: string;
    readonly title: Sum['title'];
    readonly yearOf: (place: YearPlace) => Explanation | null;
  },
): Explanation | null {
  if (sum === null) return null;
  const places = yearPlaces(context);
  const summands = places.flatMap(({ year, position }) =>
    summand(amounts[position] ?? null, `${of.row}/y${year}`),
  );
  const described: Sum = { rule: 'A5', cell: `${of.row}/sum`, title: of.title, result: sum, summands };
  return sumExplanation(context, described, () => places.flatMap((place) => of.yearOf(place) ?? []));
}

function summand(amount: Money | null, cell: string): readonly SumPart[] {
  return amount === null ? [] : [{ amount, cell }];
}

/** A line's share of all costs, or all costs' of themselves: one decimal, half up (N3). */
export function shareOfCosts(context: ExplainContext, lineId: string | null): Explanation | null {
  const { total, unit } = context.outcome;
  const line = lineId === null ? null : lineOutcomeOf(context, lineId);
  const part = line ? line.sum : total.sum;
  const share = shareOfTotal(part, total.sum);
  if (line === undefined || share === null || part === null || total.sum === null) return null;
  const row = line ? `line:${line.id}` : 'budgetTotal';
  const value = percentOf(share, 1);
  const title = line
    ? message('explain.title.shareOfCosts', { name: line.name })
    : message('explain.title.allCosts');
  const calculation = {
    terms: [term(moneyValue(part, unit), `${row}/sum`), term(moneyValue(total.sum, unit), 'budgetTotal/sum')],
    operators: ['÷'],
  } as const;
  const values = {
    title: sentence(title),
    part: moneyValue(part, unit),
    total: moneyValue(total.sum, unit),
    value,
  };
  return explanation(
    {
      rule: 'N3',
      cell: `${row}/share`,
      title,
      value,
      formula: formula(calculation, term(value, `${row}/share`), 1000n % share.d === 0n),
      sentence: message('explain.shareOfCosts', values),
    },
    () => shareParts(context, lineId),
  );
}

function shareParts(context: ExplainContext, lineId: string | null): readonly Explanation[] {
  const line = context.plan.lines.find(({ id }) => id === lineId);
  return [...(line ? [lineSum(context, line)] : []), totalSum(context)].filter((part) => part !== null);
}
