import { message, type Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { Series } from '../outcome.ts';
import { differenceOf } from '../sheet/series.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { financingSum, financingYear } from './financing-explanation.ts';
import { formula, term } from './formula.ts';
import { toShareRow, toShareSum, toShareYear } from './to-share-explanation.ts';
import { moneyValue } from './values.ts';

/** What the members pay less what there is to share, in a year or in all (F3, A4). */
export function differenceExplanation(context: ExplainContext, place: YearPlace | null): Explanation | null {
  const { outcome } = context;
  const of = ({ amounts, sum }: Series) => (place ? (amounts[place.position] ?? null) : sum);
  const value = of(differenceOf(outcome));
  const paid = of(outcome.membersTotal);
  const toShare = of(outcome.toShare);
  if (value === null || paid === null || toShare === null) return null;
  const column = place ? `y${place.year}` : 'sum';
  const cell = `difference/${column}`;
  const shown = (amount: Money) => moneyValue(amount, outcome.unit);
  const terms = [
    term(shown(paid), `financingTotal/${column}`),
    term(shown(toShare), `${toShareRow(context)}/${column}`),
  ];
  return explanation(
    {
      rule: 'F3',
      cell,
      title: place
        ? message('explain.title.differenceInYear', { year: place.year })
        : message('explain.title.difference'),
      value: shown(value),
      formula: formula({ terms, operators: ['−'] }, term(shown(value), cell), true),
      sentence: differenceSentence(context, { paid, toShare, value }),
    },
    () =>
      (place
        ? [financingYear(context, place), toShareYear(context, place)]
        : [financingSum(context), toShareSum(context)]
      ).filter((part) => part !== null),
  );
}

/** Without funding before them, what the members share is the cost. */
function differenceSentence(
  { plan, outcome: { unit } }: ExplainContext,
  { paid, toShare, value }: { readonly paid: Money; readonly toShare: Money; readonly value: Money },
): Message {
  const values = {
    paid: moneyValue(paid, unit),
    cost: moneyValue(toShare, unit),
    value: moneyValue(value, unit),
  };
  if (plan.funding.length === 0)
    return value === 0n
      ? message('explain.difference.none', values)
      : message('explain.difference.some', values);
  return value === 0n
    ? message('explain.difference.noneOfShared', values)
    : message('explain.difference.someOfShared', values);
}
