import { message } from '../message.ts';
import { money, moneyAsRatio, stepOf, subtractMoney } from '../numbers/money.ts';
import { fixedText } from '../numbers/ratio-text.ts';
import { multiplyRatios, ratio, subtractRatios } from '../numbers/ratio.ts';
import { sentence } from '../sheet/words.ts';
import type { Amount } from './amount-facts.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { remainderSentence, type RemainderPart } from './remainder-sentence.ts';
import { moneyValue } from './values.ts';

/** The rounding of the amounts as its own node (design rule 14): what it moved this one by, and who got what was left (A4). */
export function amountRounding(context: ExplainContext, found: Amount): Explanation {
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
