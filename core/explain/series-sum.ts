import { message, type Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { Series } from '../outcome.ts';
import { sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import { yearPlaces, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term } from './formula.ts';
import { sumExplanation, type Sum, type SumPart } from './sum-explanation.ts';
import { shareOfTotal } from '../sheet/share-of-total.ts';
import { moneyValue, percentOf } from './values.ts';

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

/** An amount of a sum; none where it cannot be computed. */
export function summand(amount: Money | null, cell: string | null): readonly SumPart[] {
  return amount === null ? [] : [{ amount, cell }];
}

/** A row of the budget or of the funding whose share of all costs is shown. */
export interface CostRow {
  /** Its id in the sheet. */
  readonly row: string;
  readonly title: Message;
  readonly sum: Money | null;
  readonly parts: () => readonly (Explanation | null)[];
}

/** A row's share of all costs: one decimal, half up (N3); `null` where there is none. */
export function shareOfCosts({ outcome }: ExplainContext, of: CostRow): Explanation | null {
  const { total, unit } = outcome;
  const share = shareOfTotal(of.sum, total.sum);
  if (share === null || of.sum === null || total.sum === null) return null;
  const cell = `${of.row}/share`;
  const value = percentOf(share, 1);
  const part = moneyValue(of.sum, unit);
  const whole = moneyValue(total.sum, unit);
  const terms = [term(part, `${of.row}/sum`), term(whole, 'budgetTotal/sum')];
  return explanation(
    {
      rule: 'N3',
      cell,
      title: of.title,
      value,
      formula: formula({ terms, operators: ['÷'] }, term(value, cell), 1000n % share.d === 0n),
      sentence: message('explain.shareOfCosts', { title: sentence(of.title), part, total: whole, value }),
    },
    () => of.parts().filter((each) => each !== null),
  );
}
