import { message, type MessageValue } from '../message.ts';
import { money, moneyAsRatio, roundToUnit, stepOf, subtractMoney, type Money } from '../numbers/money.ts';
import { fixedText } from '../numbers/ratio-text.ts';
import { compareRatios, multiplyRatios, ratio, subtractRatios, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, Share } from '../outcome.ts';
import { shareDecimals } from '../sheet/share-decimals.ts';
import { sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import { ceilingRemark } from './ceiling-remark.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term } from './formula.ts';
import { remainderSentence, type RemainderPart } from './remainder-sentence.ts';
import { shareExplanation, shareWords } from './share-explanation.ts';
import { totalYear } from './total-explanation.ts';
import { moneyValue, percentOf, wayFigure, weightValue } from './values.ts';

/** What a member's amount in a year was made of. */
interface Amount {
  readonly member: MemberOutcome;
  readonly place: YearPlace;
  readonly share: Share;
  readonly cost: Money;
  readonly amount: Money;
  /** Share × cost in the plan's unit, before it was rounded. */
  readonly exact: Ratio;
}

/**
 * A member's amount in a year: its share × the year's cost, to the unit by largest remainder (A4). Says so where the
 * remainder, and not the nearest unit, decided. `null` where it takes no part or has no amount.
 */
export function amountExplanation(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
): Explanation | null {
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

function amountOf({ outcome }: ExplainContext, member: MemberOutcome, place: YearPlace): Amount | null {
  const share = member.shares.find(({ year }) => year === place.year);
  const pool = outcome.pools.find(({ id }) => id === share?.pool);
  const cost = pool?.toShare.amounts[place.position] ?? null;
  const amount = member.amounts[place.position] ?? null;
  if (!share || cost === null || amount === null) return null;
  return {
    member,
    place,
    share,
    cost,
    amount,
    exact: multiplyRatios(share.rounded, moneyAsRatio(cost, outcome.unit)),
  };
}

function isExactly({ exact, amount }: Amount, unit: ExplainContext['outcome']['unit']): boolean {
  return compareRatios(exact, moneyAsRatio(amount, unit)) === 0;
}

/** A rounded share as percent; an exact one as the division that it is. */
function shareTerm({ plan }: ExplainContext, share: Share): MessageValue {
  const decimals = shareDecimals(plan);
  if (decimals !== null) return percentOf(share.rounded, decimals);
  return sentence(
    message('explain.fraction', { weight: weightValue(share.weight), total: weightValue(share.totalWeight) }),
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

/** The rounding of the amounts as its own node (design rule 14): what it moved this one by, and who got what was left (A4). */
function amountRounding(context: ExplainContext, found: Amount): Explanation {
  const { unit } = context.outcome;
  const moved = subtractRatios(moneyAsRatio(found.amount, unit), found.exact);
  const unitName = sentence(message(`unit.${unit}`));
  const floors = (steps: bigint) => moneyValue(money(steps * stepOf(unit)), unit);
  return explanation({
    rule: 'A4',
    cell: `member:${found.member.id}/y${found.place.year}`,
    title: message('explain.title.amountRounding'),
    value: sentence(
      message('inputValue.withUnit', {
        value: { kind: 'decimal', text: fixedText(moved, unit === 'öre' ? 4 : 2) },
        unit: unitName,
      }),
    ),
    sentence: remainderSentence(remainderParts(context, found), found.member.id, unit, floors),
  });
}

function remainderParts(
  { outcome }: ExplainContext,
  { share: own, place, cost }: Amount,
): readonly RemainderPart[] {
  const step = stepOf(outcome.unit);
  const units = ratio(subtractMoney(cost, money(cost % step)), step);
  return outcome.members.flatMap(({ id, name, shares, amounts }) => {
    const share = shares.find(({ year, pool }) => year === place.year && pool === own.pool);
    const amount = amounts[place.position] ?? null;
    if (!share || amount === null) return [];
    return [{ id, name, exact: multiplyRatios(share.rounded, units), steps: amount / step }];
  });
}
