import { compare } from '../compare/compare.ts';
import { message, type Message, type MessageValue } from '../message.ts';
import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import { positionOf } from '../plan/row-index.ts';
import { sentence } from '../sheet/words.ts';
import { alternativesTable } from './alternatives-table.ts';
import { amountWords } from './amount-words.ts';
import { bridgeTable } from './bridge-table.ts';
import { paragraphOf, type SectionContent, type TableContent } from './paper-content.ts';
import { isJoined, type PaperContext } from './paper-context.ts';
import { yearSpan } from './year-words.ts';

/** How the proposal differs from the base, in what is assumed and in what it costs; and what the other alternatives cost. */
export function differencesSection(context: PaperContext): SectionContent {
  const isBase = context.scenario.id === context.whole.base.id;
  const alternatives = alternativesTable(context);
  const said = isBase
    ? [message('paper.differences.isBase', { scenario: context.scenario.name }), ...onlyOne(context)]
    : [costDifference(context)];
  return {
    id: 'differences',
    text: paragraphOf(said),
    exhibits: isBase ? alternatives : [...inputsTable(context), ...bridgeTable(context), ...alternatives],
  };
}

function onlyOne({ whole }: PaperContext): readonly Message[] {
  return whole.scenarios.length === 0 ? [message('paper.differences.onlyOne')] : [];
}

/** What the member, or all members together, pay in the base and in the proposal, in sum. */
function costDifference(context: PaperContext): Message {
  const { whole, outcomeOf, outcome, member, scenario } = context;
  const base = outcomeOf(whole.base.id);
  const values = { base: whole.base.name, scenario: scenario.name, years: yearSpan(outcome.years) };
  const [before, after] = [base, outcome].map((each) => paid(each, member));
  if (before === undefined || after === undefined) return message('paper.differences.unknown', values);
  const whose: MessageValue = member ? member.name : sentence(message('paper.differences.members'));
  const amounts = {
    ...values,
    whose,
    before: amountWords(before, outcome.unit),
    after: amountWords(after, outcome.unit),
  };
  if (before === null || after === null) return message('paper.differences.notComputed', amounts);
  const by = subtractMoney(after, before);
  const difference = amountWords(by < 0n ? subtractMoney(NO_MONEY, by) : by, outcome.unit);
  if (by === 0n) return message('paper.differences.same', amounts);
  return by > 0n
    ? message('paper.differences.more', { ...amounts, difference })
    : message('paper.differences.less', { ...amounts, difference });
}

/** In sum over the years; a member that takes no part pays nothing. */
function paid({ members, membersTotal }: Outcome, member: MemberOutcome | null): Money | null | undefined {
  if (!member) return membersTotal.sum;
  const own = members[positionOf(members, member.id)];
  return own && (isJoined(own) ? own.sum : NO_MONEY);
}

/** The inputs that are not as in the base (S3), side by side. */
function inputsTable({ whole, scenario, outcomeOf }: PaperContext): readonly TableContent[] {
  const { inputs } = compare(whole, [whole.base.id, scenario.id], { kind: 'sum' }, outcomeOf);
  if (inputs.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'inputs',
      caption: message('paper.differences.inputs'),
      columns: [
        { heading: sentence(message('paper.assumptions.assumption')), align: 'start' },
        { heading: whole.base.name, align: 'start' },
        { heading: scenario.name, align: 'start' },
      ],
      capital: true,
      rows: inputs.map(({ title, values }) => ({
        cells: [sentence(title), ...values.map(({ text }) => sentence(text))],
        role: 'row' as const,
      })),
      note: null,
    },
  ];
}
