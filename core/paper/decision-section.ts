import { message, type Message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { partyName } from '../sheet/input-value-text.ts';
import { sentence } from '../sheet/words.ts';
import { amountsInWords, amountsOf } from './amount-words.ts';
import { ceilingFateOf, ceilingWords } from './ceiling-words.ts';
import { keysInWords } from './key-words.ts';
import { memberAmounts } from './member-amounts.ts';
import { listOf, paragraph, type SectionContent } from './paper-content.ts';
import { isJoined, type PaperContext } from './paper-context.ts';
import { boardName, namesInWords, partiesInWords } from './party-words.ts';
import { matterName, yearSpan } from './year-words.ts';

/** The proposed decision: who decides, and one action in each of its sentences, readable without the rest. */
export function decisionSection(context: PaperContext): SectionContent {
  const { paper, member } = context;
  const lead = message('paper.decision.lead', { board: boardName(paper.board) });
  const points = member ? memberPoints(context, member) : agreementPoints(context);
  return { id: 'decision', text: [paragraph(lead), ...listOf(points)], exhibits: [] };
}

function memberPoints(context: PaperContext, member: MemberOutcome): readonly Message[] {
  const values = { member: member.name, matter: matterName(context.plan) };
  if (!isJoined(member)) return [message('paper.decision.stayOut', values)];
  if (ceilingFateOf(member) === 'over') return declining(context, member);
  return [
    joining(context, member),
    costPoint(context, member),
    ...minimumPoint(context, 'member'),
    ...ceilingPoint(context, member),
    ...unpaidPoint(context.outcome),
    message('paper.decision.sign', values),
  ];
}

/** Over its ceiling a member is not proposed to join on these terms: what it can pay stands against it. */
function declining({ plan, outcome }: PaperContext, member: MemberOutcome): readonly Message[] {
  const amounts = amountsInWords(memberAmounts(outcome, member));
  const values = { member: member.name, matter: matterName(plan), amounts };
  const decline = message('paper.decision.decline', values);
  if (!member.ceiling) return [decline];
  const ceiling = ceilingWords(member.ceiling, outcome);
  return [decline, message('paper.decision.reconsider', { member: member.name, ceiling })];
}

function joining({ plan, joined, outcome }: PaperContext, member: MemberOutcome): Message {
  const others = joined.filter(({ id }) => id !== member.id);
  const values = { member: member.name, matter: matterOf(plan, outcome.years, member) };
  if (others.length === 0) return message('paper.decision.joinAlone', values);
  return message('paper.decision.join', { ...values, others: namesInWords(others) });
}

/** With the years that the member takes part in, where they are not all. */
function matterOf(plan: PaperContext['plan'], years: readonly number[], member: MemberOutcome) {
  const own = years.filter((_, place) => member.joined[place]);
  const matter = matterName(plan);
  if (own.length === years.length) return matter;
  return sentence(message('paper.matterPartly', { matter, years: yearSpan(own) }));
}

function costPoint({ paper, outcome }: PaperContext, member: MemberOutcome): Message {
  const { name } = member;
  const amounts = memberAmounts(outcome, member);
  if (amounts.amounts.includes(null)) return message('paper.decision.costFirst', { member: name });
  return message('paper.decision.cost', {
    member: name,
    amounts: amountsInWords(amounts),
    board: boardName(paper.board),
  });
}

/**
 * At least so many must decide the same (`minimumMembers`); nothing where the plan does not say so, nor for a member whose
 * own decision is enough.
 */
function minimumPoint({ plan }: PaperContext, of: 'member' | 'agreement'): readonly Message[] {
  if (plan.minimumMembers === null) return [];
  const count = Number(plan.minimumMembers.value);
  const parties = partiesInWords(plan, count);
  if (of === 'agreement') return [message('paper.decision.minimumOfAgreement', { count, parties })];
  return count > 1 ? [message('paper.decision.minimum', { parties })] : [];
}

function ceilingPoint({ outcome }: PaperContext, { name, ceiling }: MemberOutcome): readonly Message[] {
  if (!ceiling) return [];
  return [message('paper.decision.ceiling', { member: name, ceiling: ceilingWords(ceiling, outcome) })];
}

function agreementPoints(context: PaperContext): readonly Message[] {
  const { plan, joined, outcome } = context;
  const matter = matterName(plan);
  const [only, ...others] = joined;
  if (!only) return [message('paper.decision.noAgreement', { matter })];
  return [
    others.length === 0
      ? message('paper.decision.approveAlone', { matter, member: only.name })
      : message('paper.decision.approve', { matter, parties: namesInWords(joined) }),
    ...(others.length === 0 ? paidAlone(context, only) : sharingPoint(context)),
    ...(plan.host ? [message('paper.decision.host', { host: partyName(plan, plan.host), matter })] : []),
    ...minimumPoint(context, 'agreement'),
    ...unpaidPoint(outcome),
  ];
}

/** What its only member pays has not been shared by a key. */
function paidAlone({ outcome }: PaperContext, member: MemberOutcome): readonly Message[] {
  const amounts = memberAmounts(outcome, member);
  if (amounts.amounts.includes(null) || outcome.unallocated.sum !== 0n)
    return [message('paper.decision.costFirst', { member: member.name })];
  return [message('paper.decision.paidAlone', { member: member.name, amounts: amountsInWords(amounts) })];
}

/** By what keys the years that have something to share are shared: a surplus is nobody's (F3). */
function sharingPoint(context: PaperContext): readonly Message[] {
  const { outcome } = context;
  const { amounts } = outcome.toShare;
  if (amounts.includes(null) || outcome.unallocated.sum !== 0n)
    return [message('paper.decision.sharingFirst')];
  const shared = amounts.map((amount) => amount !== null && amount >= 0n);
  if (!shared.includes(true)) return [];
  return [
    message('paper.decision.sharing', {
      amounts: amountsInWords(amountsOf(outcome, amounts, shared)),
      keys: keysInWords(context),
    }),
  ];
}

/** What nobody pays must have a payer before anybody signs. */
function unpaidPoint(outcome: PaperContext['outcome']): readonly Message[] {
  const { sum, amounts } = outcome.unfunded;
  if (sum === null || sum === 0n) return [];
  const missing = amounts.map((amount) => amount !== 0n);
  return [
    message('paper.decision.unpaid', { amounts: amountsInWords(amountsOf(outcome, amounts, missing)) }),
  ];
}
