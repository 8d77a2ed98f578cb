import { message, type Message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { restSentences } from './agreement-sentences.ts';
import { ceilingSentence } from './ceiling-sentence.ts';
import { costTable } from './cost-tables.ts';
import { keysInWords } from './key-words.ts';
import { memberTable } from './member-table.ts';
import { membersTable } from './members-table.ts';
import { paragraphOf, type ChartContent, type SectionContent } from './paper-content.ts';
import { isJoined, type PaperContext } from './paper-context.ts';
import { ceilingsSentence } from './summary-section.ts';
import { yearSpan } from './year-words.ts';

/** A picture of more members than this is not taken in at a glance, nor fits beside its table on a page. */
const MOST_BARS = 24;

/** What it costs, who pays, and what that means for the member that the paper is about. */
export function costSection(context: PaperContext): SectionContent {
  const { member } = context;
  const isIn = member !== null && isJoined(member);
  return {
    id: 'cost',
    text: paragraphOf([...sharedBy(context), ...notComputed(context), ...ceilings(context)]),
    exhibits: [
      ...(isIn ? [memberTable(context, member)] : []),
      ...chartOf(context),
      costTable(context),
      ...membersTable(context),
    ],
  };
}

function sharedBy(context: PaperContext): readonly Message[] {
  const shared =
    context.joined.length > 1 ? [message('paper.cost.shared', { keys: keysInWords(context) })] : [];
  return [
    message('paper.cost.intro', { scenario: context.scenario.name }),
    ...shared,
    ...restSentences(context.outcome),
  ];
}

/** Where a figure cannot be computed, its place has a dash, and the paper says what that is. */
function notComputed({ outcome }: PaperContext): readonly Message[] {
  const series = [outcome.total, ...outcome.members];
  const isMissing = series.some(({ amounts }) => amounts.includes(null));
  return isMissing ? [message('paper.cost.notComputed')] : [];
}

function ceilings(context: PaperContext): readonly Message[] {
  const { member, outcome } = context;
  if (!member) return ceilingsSentence(context);
  return isJoined(member) ? [ceilingSentence(outcome, member)] : [];
}

/** A picture of what is paid, where there is something to see. */
function chartOf(context: PaperContext): readonly ChartContent[] {
  const { member, joined, outcome, scenario } = context;
  const hasAmount = ({ amounts }: MemberOutcome) =>
    amounts.some((amount) => amount !== null && amount !== 0n);
  const values = { scenario: scenario.name, years: yearSpan(outcome.years) };
  if (member) {
    if (!isJoined(member) || !hasAmount(member)) return [];
    const caption = message('paper.chart.member', { ...values, member: member.name });
    return [{ kind: 'chart', chart: { kind: 'member', scenario: scenario.id, member: member.id }, caption }];
  }
  if (!joined.some(hasAmount) || joined.length > MOST_BARS) return [];
  const caption = message('paper.chart.members', values);
  return [{ kind: 'chart', chart: { kind: 'members', scenario: scenario.id }, caption }];
}
