import { message } from '../message.ts';
import type { Line } from '../plan/schema.ts';
import { lineOutcomeOf, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { lineSum, lineYear } from './line-explanation.ts';
import { seriesSum, shareOfCosts, summand } from './series-sum.ts';
import { sumExplanation, type Sum } from './sum-explanation.ts';

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
  return seriesSum(context, context.outcome.total, {
    row: 'budgetTotal',
    title: message('explain.title.costs'),
    yearOf: (place) => totalYear(context, place),
  });
}

/** All costs' share of themselves. */
export function totalShareOfCosts(context: ExplainContext): Explanation | null {
  return shareOfCosts(context, {
    row: 'budgetTotal',
    title: message('explain.title.allCosts'),
    sum: context.outcome.total.sum,
    parts: () => [totalSum(context)],
  });
}

/** A line's share of all costs. */
export function lineShareOfCosts(context: ExplainContext, line: Line): Explanation | null {
  return shareOfCosts(context, {
    row: `line:${line.id}`,
    title: message('explain.title.shareOfCosts', { name: line.name }),
    sum: lineOutcomeOf(context, line.id)?.sum ?? null,
    parts: () => [lineSum(context, line), totalSum(context)],
  });
}
