import { message, type Message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { borneAsHost, borneOfOthers, cappedYears } from '../sheet/ceiling-moves.ts';
import { EXACT_SHARE_DECIMALS, shareDecimals } from '../sheet/share-part.ts';
import { amountsInWords, amountsOf, amountWords, sumBeside } from './amount-words.ts';
import { ceilingSentence } from './ceiling-sentence.ts';
import { memberAmounts } from './member-amounts.ts';
import { isJoined, type PaperContext } from './paper-context.ts';

/** What the proposal costs a member, and whether that is within what it can pay. */
export function memberSentences(context: PaperContext, member: MemberOutcome): readonly Message[] {
  const { outcome, scenario } = context;
  const own = ownFinancing(context, member);
  if (!isJoined(member))
    return [message('paper.member.notIn', { member: member.name, scenario: scenario.name }), ...own];
  return [
    memberCost(context, member),
    ...shareSentence(context, member),
    ...movedSentences(context, member),
    ...own,
    ceilingSentence(outcome, member),
  ];
}

function memberCost({ outcome }: PaperContext, member: MemberOutcome): Message {
  const amounts = memberAmounts(outcome, member);
  const values = { member: member.name, amounts: amountsInWords(amounts) };
  const sum = sumBeside(amounts);
  if (sum === null) return message('paper.member.cost', values);
  return message('paper.member.costInSum', { ...values, sum: amountWords(sum, outcome.unit) });
}

/** The one share that all years and lines have; where they differ, the tables say what each comes to. */
function shareSentence({ plan, outcome }: PaperContext, { share }: MemberOutcome): readonly Message[] {
  if (!share) return [];
  const decimals = shareDecimals(plan, outcome.pools, share) ?? EXACT_SHARE_DECIMALS;
  return [message('paper.member.share', { share: { kind: 'percent', value: share.rounded, decimals } })];
}

/** What ceilings and the host's part have moved to the member, or away from it (A4, T3, T4). */
function movedSentences({ outcome }: PaperContext, member: MemberOutcome): readonly Message[] {
  const { unit } = outcome;
  const capped = cappedYears(member);
  const before = amountsOf(
    outcome,
    member.shared,
    outcome.years.map((_, place) => capped.includes(place)),
  );
  const [asHost, ofOthers] = [borneAsHost(member), borneOfOthers(member)];
  return [
    ...(capped.length > 0 ? [message('paper.member.capped', { amounts: amountsInWords(before) })] : []),
    ...(ofOthers !== 0n ? [message('paper.member.ofOthers', { amount: amountWords(ofOthers, unit) })] : []),
    ...(asHost !== 0n ? [message('paper.member.asHost', { amount: amountWords(asHost, unit) })] : []),
  ];
}

/** F1: what a member pays as own financing is never part of its amount, nor of its ceiling. */
function ownFinancing({ plan, outcome }: PaperContext, { id, name }: MemberOutcome): readonly Message[] {
  return plan.funding.flatMap((row, place) => {
    const sum = outcome.funding[place]?.sum ?? null;
    const isOwn = row.kind === 'own' && row.party.kind === 'member' && row.party.member === id;
    if (!isOwn || sum === 0n) return [];
    const amount = amountWords(sum, outcome.unit);
    return [message('paper.member.ownFinancing', { member: name, amount, funding: row.name })];
  });
}
