import { message, type Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { MemberOutcome } from '../outcome.ts';
import { positionOf } from '../plan/row-index.ts';
import type { ScenarioHead } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { scenariosOf } from '../scenario/scenarios.ts';
import { isBelowMinimum } from '../sheet/membership-sentence.ts';
import { ceilingFateOf, ceilingWords } from './ceiling-words.ts';
import { paragraphOf, type SectionContent } from './paper-content.ts';
import { isJoined, type PaperContext } from './paper-context.ts';
import { boardName, namesInWords } from './party-words.ts';
import { yearSpan } from './year-words.ts';

/** What the figures come to: whether the proposal is within what is set, and where it costs least and most. */
export function conclusionSection(context: PaperContext): SectionContent {
  const { member } = context;
  const said = member
    ? [...memberConclusion(context, member), ...leastAndMost(context, member)]
    : agreementConclusion(context);
  return { id: 'conclusion', text: paragraphOf(said), exhibits: [] };
}

function memberConclusion({ paper, outcome }: PaperContext, member: MemberOutcome): readonly Message[] {
  const values = { member: member.name };
  if (!isJoined(member)) return [message('paper.conclusion.notIn', values)];
  const isComputed = member.joined.every((isIn, place) => !isIn || (member.amounts[place] ?? null) !== null);
  const fate = ceilingFateOf(member);
  if (fate !== 'over' && !isComputed) return [message('paper.conclusion.notComputed', values)];
  const unpaid = unpaidSentences(outcome);
  if (!member.ceiling)
    return [message('paper.conclusion.noCeiling', { ...values, board: boardName(paper.board) }), ...unpaid];
  const held = { ...values, ceiling: ceilingWords(member.ceiling, outcome) };
  if (fate === 'over') return [message('paper.conclusion.over', held)];
  return unpaid.length === 0
    ? [message('paper.conclusion.holds', held)]
    : [message('paper.conclusion.within', held), ...unpaid];
}

/** What must be settled before anybody signs: what nobody pays, and what has not been distributed. */
function unpaidSentences({ unfunded, unallocated }: PaperContext['outcome']): readonly Message[] {
  return [
    ...(isNot(unfunded.sum) ? [message('paper.conclusion.unfunded')] : []),
    ...(isNot(unallocated.sum) ? [message('paper.conclusion.unallocated')] : []),
  ];
}

interface Cost {
  readonly scenario: ScenarioHead;
  readonly sum: Money;
}

/** Where the member pays least and most of the scenarios that it is in; nothing where that is the same. */
function leastAndMost({ whole, outcomeOf }: PaperContext, { id, name }: MemberOutcome): readonly Message[] {
  const costs = scenariosOf(whole).flatMap((scenario): readonly Cost[] => {
    const { members } = outcomeOf(scenario.id);
    const member = members[positionOf(members, id)];
    return !member || !isJoined(member) || member.sum === null ? [] : [{ scenario, sum: member.sum }];
  });
  const sorted = [...costs].sort((a, b) => (a.sum === b.sum ? 0 : a.sum < b.sum ? -1 : 1));
  const [least] = sorted;
  const most = sorted.at(-1);
  if (!least || !most || least.sum === most.sum) return [];
  const amount = (value: Money) => ({ kind: 'money', value, unit: whole.unit }) as const;
  return [
    message('paper.conclusion.leastAndMost', {
      member: name,
      years: yearSpan(yearsOf(whole)),
      least: least.scenario.name,
      leastAmount: amount(least.sum),
      most: most.scenario.name,
      mostAmount: amount(most.sum),
    }),
  ];
}

function agreementConclusion({ plan, joined, outcome }: PaperContext): readonly Message[] {
  if (joined.length === 0) return [message('paper.conclusion.nobody')];
  const over = joined.filter((member) => ceilingFateOf(member) === 'over');
  const isComputed = outcome.total.sum !== null && joined.every(({ sum }) => sum !== null);
  const open = [
    ...(isComputed ? [] : [message('paper.conclusion.someNotComputed')]),
    ...(isBelowMinimum(plan, outcome) ? [message('paper.conclusion.tooFew')] : []),
    ...(over.length > 0
      ? [message('paper.conclusion.someOver', { count: over.length, names: namesInWords(over) })]
      : []),
    ...unpaidSentences(outcome),
  ];
  return open.length > 0 ? open : [message('paper.conclusion.ready')];
}

function isNot(sum: Money | null): boolean {
  return sum !== null && sum !== 0n;
}
