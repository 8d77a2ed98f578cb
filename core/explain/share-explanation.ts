import { message, type MessageValue } from '../message.ts';
import { compareRatios, ratio, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, Share } from '../outcome.ts';
import { choiceText } from '../sheet/input-value-text.ts';
import { EXACT_SHARE_DECIMALS, sharePartOf, type SharePart } from '../sheet/share-part.ts';
import { numeral, sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term, type Calculation } from './formula.ts';
import { shareRounding } from './share-rounding.ts';
import { percentOf, weightValue } from './values.ts';
import {
  ruleOf,
  totalWeightCell,
  totalWeightExplanation,
  weightCell,
  weightExplanation,
  weightUnit,
} from './weight-explanation.ts';

/** A member's share in a year: rounded (A2) with its exact share and the rounding as parts, or the exact one alone (K1–K3). */
export function shareExplanation(context: ExplainContext, member: MemberOutcome, share: Share): Explanation {
  const by = sharePartOf(context.plan, context.outcome.pools, share);
  const { decimals } = by;
  if (decimals === null) return exactShare(context, member, share, by, EXACT_SHARE_DECIMALS);
  const value = percentOf(share.rounded, decimals);
  const cell = `member:${member.id}/share`;
  const isExact = compareRatios(share.exact, share.rounded) === 0;
  return explanation(
    {
      rule: 'A2',
      cell,
      title: message('explain.title.roundedShare'),
      value,
      formula: formula(shareCalculation(context, member, share, by), term(value, cell), isExact),
      sentence: message('explain.share', { member: member.name, share: shareWords(context, share) }),
    },
    () => [
      exactShare(context, member, share, by, EXACT_SHARE_DECIMALS + 1),
      ...(isExact ? [] : [shareRounding(context, member, share, by)]),
    ],
  );
}

/** "9 165 av 56 703 invånare = 16,16 %, avrundat till 16 % (största rest)", or "en av sju lika delar = 14,29 %". */
export function shareWords({ plan, outcome }: ExplainContext, share: Share): MessageValue {
  const by = sharePartOf(plan, outcome.pools, share);
  const exact = sentence(exactWords(plan, share, by));
  if (by.decimals === null) return exact;
  return sentence(
    message('explain.roundedShare', {
      exact,
      rounded: percentOf(share.rounded, by.decimals),
      method: sentence(choiceText({ property: 'shareMethod' }, by.method)),
    }),
  );
}

function exactWords(plan: ExplainContext['plan'], share: Share, { part }: SharePart) {
  const exact = percentOf(share.exact, EXACT_SHARE_DECIMALS);
  if (part.by.kind === 'equal') {
    const count = Number(share.totalWeight.n);
    return message('explain.equalShare', { count, number: numeral(count), exact });
  }
  return message('explain.exactShare', {
    weight: weightValue(share.weight),
    total: weightValue(share.totalWeight),
    unit: weightUnit(plan, part.by),
    exact,
  });
}

/** A rounded share as percent; an exact one as the division that it is. */
export function shareTerm({ plan, outcome }: ExplainContext, share: Share): MessageValue {
  const { decimals } = sharePartOf(plan, outcome.pools, share);
  if (decimals !== null) return percentOf(share.rounded, decimals);
  return sentence(
    message('explain.fraction', { weight: weightValue(share.weight), total: weightValue(share.totalWeight) }),
  );
}

function shareCalculation(
  context: ExplainContext,
  member: MemberOutcome,
  share: Share,
  { part: { by } }: SharePart,
): Calculation {
  return {
    terms: [
      term(weightValue(share.weight), weightCell(context, member.id, by)),
      term(weightValue(share.totalWeight), totalWeightCell(context, share, by)),
    ],
    operators: ['÷'],
  };
}

/** Weight over all weights, exact (K1, K2), or a percentage over those of all who take part (K3). */
function exactShare(
  context: ExplainContext,
  member: MemberOutcome,
  share: Share,
  by: SharePart,
  decimals: number,
): Explanation {
  const value = percentOf(share.exact, decimals);
  const cell = `member:${member.id}/share`;
  const shownExactly = compareRatios(ratioOfPercent(share.exact, decimals), share.exact) === 0;
  const words = message('explain.division', {
    weight: weightValue(share.weight),
    total: weightValue(share.totalWeight),
    exact: value,
  });
  return explanation(
    {
      rule: ruleOf(by.part.by),
      cell,
      title: message('explain.title.exactShare'),
      value,
      formula: formula(shareCalculation(context, member, share, by), term(value, cell), shownExactly),
      sentence: message('explain.share', { member: member.name, share: sentence(words) }),
    },
    () => exactShareParts(context, member, share, by),
  );
}

function exactShareParts(
  context: ExplainContext,
  member: MemberOutcome,
  share: Share,
  { part: { by } }: SharePart,
): readonly Explanation[] {
  const total = totalWeightExplanation(context, share, by);
  const own = weightExplanation(context, member, by, share.year);
  return own ? [own, total] : [total];
}

function ratioOfPercent(share: Ratio, decimals: number): Ratio {
  const steps = 100n * 10n ** BigInt(decimals);
  return ratio((2n * share.n * steps + share.d) / (2n * share.d), steps);
}
