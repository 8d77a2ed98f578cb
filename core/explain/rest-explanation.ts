import { message, type Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import { differenceOf, REST_ROWS, type RestRow } from '../sheet/series.ts';
import { restTitle } from '../sheet/rest-rows.ts';
import { sentence, sentences } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { financingSum, financingYear } from './financing-explanation.ts';
import { formula, term } from './formula.ts';
import { seriesSum, totalSum, totalYear } from './total-explanation.ts';
import { moneyValue } from './values.ts';

/** What the members pay less the cost, in a year or in all (A4). */
export function differenceExplanation(context: ExplainContext, place: YearPlace | null): Explanation | null {
  const { outcome } = context;
  const difference = differenceOf(outcome);
  const value = place ? (difference.amounts[place.position] ?? null) : difference.sum;
  const paid = place ? (outcome.membersTotal.amounts[place.position] ?? null) : outcome.membersTotal.sum;
  const cost = place ? (outcome.toShare.amounts[place.position] ?? null) : outcome.toShare.sum;
  if (value === null || paid === null || cost === null) return null;
  const column = place ? `y${place.year}` : 'sum';
  return explanation(
    {
      rule: 'A4',
      cell: `difference/${column}`,
      title: place
        ? message('explain.title.differenceInYear', { year: place.year })
        : message('explain.title.difference'),
      value: moneyValue(value, outcome.unit),
      formula: formula(
        {
          terms: [
            term(moneyValue(paid, outcome.unit), `financingTotal/${column}`),
            term(moneyValue(cost, outcome.unit), `budgetTotal/${column}`),
          ],
          operators: ['−'],
        },
        term(moneyValue(value, outcome.unit), `difference/${column}`),
        true,
      ),
      sentence: differenceSentence(outcome.unit, { paid, cost, value }),
    },
    () =>
      (place
        ? [financingYear(context, place), totalYear(context, place)]
        : [financingSum(context), totalSum(context)]
      ).filter((part) => part !== null),
  );
}

function differenceSentence(
  unit: ExplainContext['outcome']['unit'],
  { paid, cost, value }: { readonly paid: Money; readonly cost: Money; readonly value: Money },
): Message {
  const values = {
    paid: moneyValue(paid, unit),
    cost: moneyValue(cost, unit),
    value: moneyValue(value, unit),
  };
  return value === 0n
    ? message('explain.difference.none', values)
    : message('explain.difference.some', values);
}

/** Whether a row of the sheet is one of the rests. */
export function isRestRow(row: string): row is RestRow {
  return REST_ROWS.some((rest) => rest === row);
}

/** What is unfunded, not allocated, surplus, rounding difference or the host's part (A1, A4, F3), and why. */
export function restExplanation(
  context: ExplainContext,
  row: RestRow,
  place: YearPlace | null,
): Explanation | null {
  const { outcome } = context;
  if (!place) return restSum(context, row);
  const amount = outcome[row].amounts[place.position] ?? null;
  if (amount === null) return null;
  const title = message('explain.title.restInYear', { title: sentence(restTitle(row)), year: place.year });
  const value = moneyValue(amount, outcome.unit);
  const plain = message('explain.is', { title: sentence(title), value });
  const cause = amount === 0n ? [] : restCause(context, row, place);
  return explanation(
    { rule: RULES[row], cell: `${row}/y${place.year}`, title, value, sentence: sentences([plain, ...cause]) },
    () => [totalYear(context, place), financingYear(context, place)].filter((part) => part !== null),
  );
}

const RULES: Readonly<Record<RestRow, string>> = {
  roundingDifference: 'A4',
  hostPart: 'T4',
  unfunded: 'A1',
  unallocated: 'A1',
  surplus: 'F3',
};

function restCause({ outcome }: ExplainContext, row: RestRow, { year }: YearPlace): readonly Message[] {
  switch (row) {
    case 'unfunded':
      return [message('explain.rest.nobody', { year })];
    case 'unallocated':
      return outcome.issues
        .filter(({ severity }) => severity === 'error')
        .slice(0, 1)
        .map((issue) => issue.message);
    case 'surplus':
      return [message('explain.rest.belowZero', { year })];
    case 'roundingDifference':
    case 'hostPart':
      return [];
  }
}

function restSum(context: ExplainContext, row: RestRow): Explanation | null {
  return seriesSum(context, context.outcome[row], {
    row,
    title: message('explain.title.restInSum', { title: sentence(restTitle(row)) }),
    yearOf: (place) => restExplanation(context, row, place),
  });
}
