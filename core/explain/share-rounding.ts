import { message, type Message } from '../message.ts';
import { fixedText } from '../numbers/ratio-text.ts';
import {
  addRatios,
  compareRatios,
  multiplyRatios,
  ONE,
  ratio,
  subtractRatios,
  ZERO,
} from '../numbers/ratio.ts';
import type { MemberOutcome, Share } from '../outcome.ts';
import { EXACT_SHARE_DECIMALS, type SharePart } from '../sheet/share-part.ts';
import { sentences } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { remainderSentence, type RemainderPart, type Step } from './remainder-sentence.ts';
import { percentOf } from './values.ts';
import { isSameWhole } from './weight-explanation.ts';

const STEPS: readonly Step[] = ['whole', 'tenths', 'hundredths'];

/** The rounding of the shares as its own node (design rule 14): how many percentage points it moved this one, and why (A2). */
export function shareRounding(
  context: ExplainContext,
  member: MemberOutcome,
  share: Share,
  by: SharePart,
): Explanation {
  const moved = multiplyRatios(subtractRatios(share.rounded, share.exact), ratio(100n));
  return explanation(
    {
      rule: 'A2',
      cell: `member:${member.id}/share`,
      title: message('explain.title.shareRounding'),
      value: { kind: 'decimal', text: fixedText(moved, EXACT_SHARE_DECIMALS + 1) },
      sentence: roundingSentence(context, member, share, by),
    },
    () =>
      [...(by.part.rounding === null ? ['plan.shareRounding'] : []), 'plan.shareMethod'].flatMap(
        (input) => inputExplanation(context, input, null) ?? [],
      ),
  );
}

function roundingSentence(
  { outcome }: ExplainContext,
  member: MemberOutcome,
  share: Share,
  { decimals: ofRounded, method }: SharePart,
): Message {
  const decimals = ofRounded ?? EXACT_SHARE_DECIMALS;
  const stepsInWhole = 100n * 10n ** BigInt(decimals);
  const all = partiesOf(outcome.members, share);
  if (method === 'largestRemainder') {
    const floors = (steps: bigint) => percentOf(ratio(steps, stepsInWhole), decimals);
    const parts = all.map((party) => remainderPart(party, stepsInWhole));
    return remainderSentence(parts, member.id, STEPS[decimals] ?? 'whole', floors);
  }
  const values = {
    member: member.name,
    exact: percentOf(share.exact, EXACT_SHARE_DECIMALS + 1),
    rounded: percentOf(share.rounded, decimals),
  };
  if (method === 'sainteLague') return message('explain.sainteLague', values);
  const sum = all.reduce((total, party) => addRatios(total, party.share.rounded), ZERO);
  const each = message('explain.each', values);
  return compareRatios(sum, ONE) === 0
    ? each
    : sentences([each, message('explain.eachSum', { sum: percentOf(sum, decimals) })]);
}

interface ShareParty {
  readonly id: string;
  readonly name: string;
  readonly share: Share;
}

function partiesOf(members: readonly MemberOutcome[], share: Share): readonly ShareParty[] {
  return members.flatMap(({ id, name, shares }) => {
    const own = shares.find((each) => isSameWhole(each, share));
    return own ? [{ id, name, share: own }] : [];
  });
}

function remainderPart({ id, name, share }: ShareParty, stepsInWhole: bigint): RemainderPart {
  const { exact, rounded } = share;
  return {
    id,
    name,
    exact: ratio(exact.n * stepsInWhole, exact.d),
    steps: (rounded.n * stepsInWhole) / rounded.d,
  };
}
