import { message } from '../message.ts';
import { NO_MONEY, subtractMoney } from '../numbers/money.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { fundingSum } from './funding-explanation.ts';
import { fundingYear } from './funding-year.ts';
import { seriesSum, shareOfCosts, summand } from './series-sum.ts';
import { sumExplanation } from './sum-explanation.ts';
import { totalSum, totalYear } from './total-explanation.ts';

const ROW = 'toShare';

/** What a year's costs less the funding before members leave for the members to share (F3); without funding, the costs. */
export function toShareYear(context: ExplainContext, place: YearPlace): Explanation | null {
  const { plan, outcome } = context;
  if (plan.funding.length === 0) return totalYear(context, place);
  const result = outcome.toShare.amounts[place.position] ?? null;
  const total = outcome.total.amounts[place.position] ?? null;
  if (result === null || total === null) return null;
  const summands = [
    ...summand(total, `budgetTotal/y${place.year}`),
    ...outcome.funding.flatMap(({ id, amounts }) => {
      const paid = amounts[place.position] ?? null;
      return summand(paid && subtractMoney(NO_MONEY, paid), `funding:${id}/y${place.year}`);
    }),
  ];
  const title = message('explain.title.toShare', { year: place.year });
  return sumExplanation(context, { rule: 'F3', cell: `${ROW}/y${place.year}`, title, result, summands }, () =>
    [totalYear(context, place), ...plan.funding.map((row) => fundingYear(context, row, place))].filter(
      (part) => part !== null,
    ),
  );
}

/** What the members have to share over the years (A5); without funding, all costs. */
export function toShareSum(context: ExplainContext): Explanation | null {
  if (context.plan.funding.length === 0) return totalSum(context);
  return seriesSum(context, context.outcome.toShare, {
    row: ROW,
    title: message('explain.title.toShareInSum'),
    yearOf: (place) => toShareYear(context, place),
  });
}

/** The part of all costs that the members have to share. */
export function toShareOfCosts(context: ExplainContext): Explanation | null {
  const { plan, outcome } = context;
  return shareOfCosts(context, {
    row: ROW,
    title: message('explain.title.toShareOfCosts'),
    sum: outcome.toShare.sum,
    parts: () => [
      totalSum(context),
      ...plan.funding.map((row) => {
        const paid = outcome.funding.find(({ id }) => id === row.id);
        return paid ? fundingSum(context, row, paid) : null;
      }),
    ],
  });
}

/** The row of the sheet that shows what there is to share. */
export function toShareRow({ plan }: ExplainContext): string {
  return plan.funding.length === 0 ? 'budgetTotal' : ROW;
}
