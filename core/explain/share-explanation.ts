import { message, type MessageValue } from '../message.ts';
import { compareRatios, ratio, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, Share } from '../outcome.ts';
import { EXACT_SHARE_DECIMALS, shareDecimals } from '../sheet/share-decimals.ts';
import { numeral, sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term } from './formula.ts';
import { shareRounding } from './share-rounding.ts';
import { percentOf, weightValue } from './values.ts';
import { totalWeightExplanation, weightExplanation, weightUnit } from './weight-explanation.ts';

/** A member's share in a year: rounded (A2) with its exact share and the rounding as parts, or the exact one alone. */
export function shareExplanation(context: ExplainContext, member: MemberOutcome, share: Share): Explanation {
  const decimals = shareDecimals(context.plan);
  if (decimals === null) return exactShare(context, member, share, EXACT_SHARE_DECIMALS);
  const value = percentOf(share.rounded, decimals);
  const cell = `member:${member.id}/share`;
  const isExact = compareRatios(share.exact, share.rounded) === 0;
  return explanation(
    {
      rule: 'A2',
      cell,
      title: message('explain.title.roundedShare'),
      value,
      formula: formula(shareCalculation(context, member, share), term(value, cell), isExact),
      sentence: message('explain.share', { member: member.name, share: shareWords(context, share) }),
    },
    () => [
      exactShare(context, member, share, EXACT_SHARE_DECIMALS + 1),
      ...(isExact ? [] : [shareRounding(context, member, share, decimals)]),
    ],
  );
}

/** A share that is not the same in all years: each year's (A1). */
export function sharesByYear(context: ExplainContext, member: MemberOutcome): Explanation | null {
  if (member.shares.length === 0) return null;
  const decimals = shareDecimals(context.plan) ?? EXACT_SHARE_DECIMALS;
  const items = member.shares.map(({ year, rounded }) =>
    sentence(message('explain.shareInYear', { share: percentOf(rounded, decimals), year })),
  );
  return explanation(
    {
      rule: 'A1',
      cell: `member:${member.id}/share`,
      title: message('explain.title.shareByYear'),
      value: sentence(message('sheet.basis.differs')),
      sentence: message('explain.share', { member: member.name, share: { kind: 'list', items } }),
    },
    () => member.shares.map((share) => shareExplanation(context, member, share)),
  );
}

/** "9 165 av 56 703 invånare = 16,16 %, avrundat till 16 % (största rest)", or "en av sju lika delar = 14,29 %". */
export function shareWords(context: ExplainContext, share: Share): MessageValue {
  const { plan } = context;
  const exact = percentOf(share.exact, EXACT_SHARE_DECIMALS);
  const decimals = shareDecimals(plan);
  if (plan.key.kind === 'equal') {
    const count = Number(share.totalWeight.n);
    return sentence(message('explain.equalShare', { count, number: numeral(count), exact }));
  }
  const weights = {
    weight: weightValue(share.weight),
    total: weightValue(share.totalWeight),
    unit: weightUnit(plan),
    exact,
  };
  if (decimals === null) return sentence(message('explain.exactShare', weights));
  return sentence(
    message('explain.roundedShare', { ...weights, rounded: percentOf(share.rounded, decimals) }),
  );
}

function shareCalculation(context: ExplainContext, member: MemberOutcome, share: Share) {
  const terms = [
    term(weightValue(share.weight), context.plan.key.kind === 'equal' ? null : `member:${member.id}/weight`),
    term(
      weightValue(share.totalWeight),
      context.plan.key.kind === 'equal' ? 'financingTotal/joined' : 'financingTotal/weight',
    ),
  ];
  return { terms, operators: ['÷'] } as const;
}

/** Weight over all weights, exact (K1, K2). */
function exactShare(
  context: ExplainContext,
  member: MemberOutcome,
  share: Share,
  decimals: number,
): Explanation {
  const value = percentOf(share.exact, decimals);
  const cell = `member:${member.id}/share`;
  const isEqual = context.plan.key.kind === 'equal';
  const shownExactly = compareRatios(ratioOfPercent(share.exact, decimals), share.exact) === 0;
  const words = sentence(
    message('explain.division', {
      weight: weightValue(share.weight),
      total: weightValue(share.totalWeight),
      exact: value,
    }),
  );
  return explanation(
    {
      rule: isEqual ? 'K2' : 'K1',
      cell,
      title: message('explain.title.exactShare'),
      value,
      formula: formula(shareCalculation(context, member, share), term(value, cell), shownExactly),
      sentence: message('explain.share', { member: member.name, share: words }),
    },
    () => exactShareParts(context, member, share),
  );
}

function exactShareParts(
  context: ExplainContext,
  member: MemberOutcome,
  share: Share,
): readonly Explanation[] {
  const total = totalWeightExplanation(context, share);
  const own = context.plan.key.kind === 'equal' ? null : weightExplanation(context, member, share.year);
  return own ? [own, total] : [total];
}

function ratioOfPercent(share: Ratio, decimals: number): Ratio {
  const steps = 100n * 10n ** BigInt(decimals);
  return ratio((2n * share.n * steps + share.d) / (2n * share.d), steps);
}
