import { message, type MessageValue } from '../message.ts';
import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import { perInhabitant } from '../numbers/per-inhabitant.ts';
import { fixedText } from '../numbers/ratio-text.ts';
import type { MemberOutcome } from '../outcome.ts';
import type { CeilingKind } from '../plan/schema.ts';
import { joinedYears } from '../sheet/joined-years.ts';
import { sentence } from '../sheet/words.ts';
import { ceilingWords } from './ceiling-words.ts';
import { moneyCell, seriesRow, unitWord, yearColumns } from './cost-tables.ts';
import type { TableContent, TableRow } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';

const LEFT: Readonly<Record<CeilingKind, MessageValue>> = {
  year: sentence(message('paper.memberTable.left')),
  average: sentence(message('paper.memberTable.leftOnAverage')),
  period: sentence(message('paper.memberTable.leftSoFar')),
};

/** What the proposal costs a member year by year, what is left to its ceiling (T1), and kr per inhabitant (S4). */
export function memberTable(context: PaperContext, member: MemberOutcome): TableContent {
  const { outcome, scenario } = context;
  return {
    kind: 'table',
    id: 'member',
    caption: message('paper.memberTable.caption', {
      member: member.name,
      scenario: scenario.name,
      unit: unitWord(outcome),
    }),
    columns: [{ heading: member.name, align: 'start' }, ...yearColumns(outcome)],
    capital: false,
    rows: [
      seriesRow(outcome, sentence(message('paper.memberTable.pays')), joinedYears(member), 'total'),
      ...ceilingRows(context, member),
      ...inhabitantRow(context, member),
    ],
    note: null,
  };
}

/** The ceiling with its kind, and what is left to it; below zero is over. */
function ceilingRows({ outcome }: PaperContext, member: MemberOutcome): readonly TableRow[] {
  const { ceiling, excess, joined } = member;
  if (!ceiling) return [];
  const left = excess.map((by, place) =>
    by === null || !joined[place] ? null : subtractMoney(NO_MONEY, by),
  );
  const cells = left.map((amount) => moneyCell(amount, outcome));
  const words = { ceiling: ceilingWords(ceiling, outcome) };
  const blank = yearColumns(outcome).map(() => '');
  const whole = ceiling.kind === 'year' ? null : lastOf(left);
  const sum = outcome.years.length > 1 ? [moneyCell(whole, outcome)] : [];
  return [
    { cells: [sentence(message('paper.memberTable.ceiling', words)), ...blank], role: 'row' },
    { cells: [LEFT[ceiling.kind], ...cells, ...sum], role: 'row' },
  ];
}

function inhabitantRow({ outcome }: PaperContext, member: MemberOutcome): readonly TableRow[] {
  const { population } = member;
  if (population === null || population.n <= 0n) return [];
  const cells = joinedYears(member).amounts.map((amount) => inhabitantCell(amount, population));
  const sum = outcome.years.length > 1 ? [inhabitantCell(member.sum, population)] : [];
  return [{ cells: [sentence(message('paper.memberTable.perInhabitant')), ...cells, ...sum], role: 'row' }];
}

function inhabitantCell(
  amount: Money | null,
  population: NonNullable<MemberOutcome['population']>,
): MessageValue | null {
  const exact = perInhabitant(amount, population);
  return exact && { kind: 'decimal', text: fixedText(exact, 2) };
}

function lastOf(amounts: readonly (Money | null)[]): Money | null {
  return amounts.findLast((amount) => amount !== null) ?? null;
}
