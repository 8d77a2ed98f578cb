import { message, type MessageValue } from '../message.ts';
import { moneyAsRatio, roundToUnit } from '../numbers/money.ts';
import { compareRatios } from '../numbers/ratio.ts';
import type { MemberOutcome } from '../outcome.ts';
import { sentence } from '../sheet/words.ts';
import { amountOf, isExactly, shareTerm, type Amount } from './amount-facts.ts';
import { amountRounding } from './amount-rounding.ts';
import { belowZeroExplanation, isBelowZero } from './below-zero-explanation.ts';
import { explanation } from './build-explanation.ts';
import { ceilingRemark } from './ceiling-remark.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term } from './formula.ts';
import { shareExplanation, shareWords } from './share-explanation.ts';
import { totalYear } from './total-explanation.ts';
import { moneyValue, wayFigure } from './values.ts';

/**
 * A member's amount in a year: its share × the year's cost, to the unit by largest remainder (A4). Says so where the
 * remainder, and not the nearest unit, decided. `null` where it takes no part or has no amount.
 */
export function amountExplanation(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
): Explanation | null {
  if (isBelowZero(context, place)) return belowZeroExplanation(context, member, place);
  const found = amountOf(context, member, place);
  if (!found) return null;
  const { unit } = context.outcome;
  const cell = `member:${member.id}/y${place.year}`;
  const isExact = isExactly(found, unit);
  const value = moneyValue(found.amount, unit);
  const terms = [
    term(shareTerm(context, found.share), `member:${member.id}/share`),
    term(moneyValue(found.cost, unit), `budgetTotal/y${place.year}`),
  ];
  return explanation(
    {
      rule: 'A4',
      cell,
      title: message('explain.title.pays', { member: member.name, year: place.year }),
      value,
      formula: formula({ terms, operators: ['×'] }, term(value, cell), isExact),
      remark: ceilingRemark(context, member, place.position),
      sentence: message('explain.pays', {
        member: member.name,
        year: place.year,
        share: shareWords(context, found.share),
        amount: amountWords(context, found),
      }),
    },
    () => amountParts(context, found),
  );
}

/** "16 % × 1 166 000 kr = 186 560 kr", with the rounding where there was one. */
function amountWords(context: ExplainContext, found: Amount): MessageValue {
  const { unit } = context.outcome;
  const { cost, amount, exact } = found;
  const values = {
    share: shareTerm(context, found.share),
    cost: moneyValue(cost, unit),
    amount: moneyValue(amount, unit),
  };
  if (isExactly(found, unit)) return sentence(message('explain.amount.exact', values));
  const before = wayFigure(exact, unit);
  const sign = before.isExact ? '=' : '≈';
  const rounded = { ...values, sign, figure: before.value };
  if (roundToUnit(exact, unit) === amount) return sentence(message('explain.amount.rounded', rounded));
  return sentence(
    compareRatios(moneyAsRatio(amount, unit), exact) > 0
      ? message('explain.amount.movedUp', rounded)
      : message('explain.amount.movedDown', rounded),
  );
}

function amountParts(context: ExplainContext, found: Amount): readonly Explanation[] {
  const parts = [
    shareExplanation(context, found.member, found.share),
    totalYear(context, found.place),
    isExactly(found, context.outcome.unit) ? null : amountRounding(context, found),
  ];
  return parts.filter((part) => part !== null);
}
