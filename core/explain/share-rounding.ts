import { message } from '../message.ts';
import { fixedText } from '../numbers/ratio-text.ts';
import { multiplyRatios, ratio, subtractRatios } from '../numbers/ratio.ts';
import type { MemberOutcome, Share } from '../outcome.ts';
import { EXACT_SHARE_DECIMALS } from '../sheet/share-decimals.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { remainderSentence, type RemainderPart, type Step } from './remainder-sentence.ts';
import { percentOf } from './values.ts';

const STEPS: readonly Step[] = ['whole', 'tenths', 'hundredths'];

/** The rounding of the shares as its own node (design rule 14): how many percentage points it moved this one, and why (A2). */
export function shareRounding(
  context: ExplainContext,
  member: MemberOutcome,
  share: Share,
  decimals: number,
): Explanation {
  const stepsInWhole = 100n * 10n ** BigInt(decimals);
  const moved = multiplyRatios(subtractRatios(share.rounded, share.exact), ratio(100n));
  const floors = (steps: bigint) => percentOf(ratio(steps, stepsInWhole), decimals);
  return explanation({
    rule: 'A2',
    cell: `member:${member.id}/share`,
    title: message('explain.title.shareRounding'),
    value: { kind: 'decimal', text: fixedText(moved, EXACT_SHARE_DECIMALS + 1) },
    sentence: remainderSentence(
      shareParts(context, share, stepsInWhole),
      member.id,
      STEPS[decimals] ?? 'whole',
      floors,
    ),
  });
}

function shareParts(
  { outcome }: ExplainContext,
  { pool, year }: Share,
  stepsInWhole: bigint,
): readonly RemainderPart[] {
  return outcome.members.flatMap(({ id, name, shares }) => {
    const share = shares.find((each) => each.year === year && each.pool === pool);
    if (!share) return [];
    const { exact, rounded } = share;
    return [
      {
        id,
        name,
        exact: ratio(exact.n * stepsInWhole, exact.d),
        steps: (rounded.n * stepsInWhole) / rounded.d,
      },
    ];
  });
}
