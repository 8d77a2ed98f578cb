import { amountRuleOf } from '../allocation/amount-rule.ts';
import { message, type Message } from '../message.ts';
import { money, moneyAsRatio, type Unit } from '../numbers/money.ts';
import { fixedText } from '../numbers/ratio-text.ts';
import { multiplyRatios, ratio, subtractRatios } from '../numbers/ratio.ts';
import { positionOf } from '../plan/row-index.ts';
import { sentence } from '../sheet/words.ts';
import { shareOf, type DividedPiece } from './amount-facts.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { remainderSentence, type RemainderPart, type Step } from './remainder-sentence.ts';
import { moneyValue } from './values.ts';

/** The rounding of the amounts as its own node (design rule 14): what it moved this one by, and who got what was left (A4). */
export function amountRounding(context: ExplainContext, piece: DividedPiece): Explanation {
  const { unit } = context.outcome;
  const moved = subtractRatios(moneyAsRatio(piece.amount, unit), piece.exact);
  const value = message('inputValue.withUnit', {
    value: { kind: 'decimal', text: fixedText(moved, DECIMALS[unit]) },
    unit: sentence(message(`unit.${unit}`)),
  });
  return explanation(
    {
      rule: 'A4',
      cell: `member:${piece.member.id}/y${piece.place.year}`,
      title: message('explain.title.amountRounding'),
      value: sentence(value),
      sentence: roundingSentence(context, piece),
    },
    () =>
      ['plan.amountUnit', 'plan.amountRounding'].flatMap(
        (input) => inputExplanation(context, input, null) ?? [],
      ),
  );
}

/** Decimals of what a rounding moved an amount by. */
const DECIMALS: Readonly<Record<Unit, number>> = { öre: 4, kr: 2, tkr: 5 };

function roundingSentence(context: ExplainContext, piece: DividedPiece): Message {
  const { step, rounding } = amountRuleOf(context.plan);
  const { unit } = context.outcome;
  if (rounding !== 'largestRemainder') {
    return message('explain.eachAmount', {
      member: piece.member.name,
      amount: moneyValue(piece.amount, unit),
      step: moneyValue(money(step), unit),
    });
  }
  const floors = (steps: bigint) => moneyValue(money(steps * step), unit);
  return remainderSentence(remainderParts(context, piece, step), piece.member.id, stepName(step), floors);
}

/** Öre in a step, by what it is called. */
function stepName(step: bigint): Step {
  const names: readonly (readonly [bigint, Step])[] = [
    [1n, 'öre'],
    [100n, 'kr'],
    [1_000n, 'ten'],
    [10_000n, 'hundred'],
  ];
  return names.find(([ore]) => ore === step)?.[1] ?? 'tkr';
}

/** Each party's quota in steps: its rounded share of the amount (A4). */
function remainderParts(
  { plan, outcome }: ExplainContext,
  { pool, part, place, taken }: DividedPiece,
  step: bigint,
): readonly RemainderPart[] {
  const amounts = pool.years[place.position]?.parts.find((each) => each.part === part.id)?.amounts;
  const parties = outcome.members.flatMap((member) => {
    const share = shareOf(member, pool, part, place);
    return share ? [{ member, share: share.rounded }] : [];
  });
  const units = ratio(taken, step);
  return parties.map(({ member: { id, name }, share }) => ({
    id,
    name,
    exact: multiplyRatios(share, units),
    steps: (amounts?.[positionOf(plan.members, id)] ?? 0n) / step,
  }));
}
