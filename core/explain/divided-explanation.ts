import { amountRuleOf } from '../allocation/amount-rule.ts';
import { message, type Message, type MessageValue } from '../message.ts';
import { moneyAsRatio, roundToStep } from '../numbers/money.ts';
import { compareRatios } from '../numbers/ratio.ts';
import { sentence } from '../sheet/words.ts';
import { isExactly, type DividedPiece } from './amount-facts.ts';
import { amountRounding } from './amount-rounding.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term } from './formula.ts';
import { orNone } from './or-none.ts';
import { partYear } from './part-explanation.ts';
import { shareExplanation, shareTerm, shareWords } from './share-explanation.ts';
import { partCell } from './taking.ts';
import { moneyValue, wayFigure } from './values.ts';

/**
 * What a member pays of what a part of a key divides: its share × what the part took, to the plan's step (A4). Says so
 * where the largest remainder, and not the nearest step, decided.
 */
export function dividedExplanation(
  context: ExplainContext,
  piece: DividedPiece,
  title: Message,
  remark: Explanation['remark'] = null,
): Explanation {
  const { unit } = context.outcome;
  const { member, place, pool, part, share, taken, amount } = piece;
  const cell = `member:${member.id}/y${place.year}`;
  const value = moneyValue(amount, unit);
  const terms = [
    term(shareTerm(context, share), isShownShare(piece) ? `member:${member.id}/share` : null),
    term(moneyValue(taken, unit), partCell(context, pool, part, place)),
  ];
  return explanation(
    {
      rule: 'A4',
      cell,
      title,
      value,
      formula: formula({ terms, operators: ['×'] }, term(value, cell), isExactly(piece, unit)),
      remark,
      sentence: message('explain.pays', {
        member: member.name,
        year: place.year,
        share: shareWords(context, share),
        amount: amountWords(context, piece),
      }),
    },
    () => [
      shareExplanation(context, member, share),
      ...orNone(partYear(context, pool, part, place)),
      ...(isExactly(piece, unit) ? [] : [amountRounding(context, piece)]),
    ],
  );
}

/** Whether the sheet's share column shows the share. */
function isShownShare({ member, share }: DividedPiece): boolean {
  const shown = member.share;
  return shown !== null && compareRatios(shown.rounded, share.rounded) === 0;
}

/** "16 % × 1 166 000 kr = 186 560 kr", with the rounding where there was one. */
function amountWords(context: ExplainContext, piece: DividedPiece): MessageValue {
  const { plan, outcome } = context;
  const { taken, amount, exact, share } = piece;
  const values = {
    share: shareTerm(context, share),
    cost: moneyValue(taken, outcome.unit),
    amount: moneyValue(amount, outcome.unit),
  };
  if (isExactly(piece, outcome.unit)) return sentence(message('explain.amount.exact', values));
  const before = wayFigure(exact, outcome.unit);
  const rounded = { ...values, sign: before.isExact ? '=' : '≈', figure: before.value };
  const { step, rounding } = amountRuleOf(plan);
  if (rounding !== 'largestRemainder') return sentence(message('explain.amount.onItsOwn', rounded));
  if (roundToStep(exact, outcome.unit, step) === amount)
    return sentence(message('explain.amount.rounded', rounded));
  return sentence(
    compareRatios(moneyAsRatio(amount, outcome.unit), exact) > 0
      ? message('explain.amount.movedUp', rounded)
      : message('explain.amount.movedDown', rounded),
  );
}
