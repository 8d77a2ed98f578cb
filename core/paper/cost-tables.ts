import { message, type MessageValue } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { Outcome, Series } from '../outcome.ts';
import { sentence } from '../sheet/words.ts';
import type { TableContent, TableRow } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';

/** What is to be paid, and by whom: lines, their sum, funding, what members pay, and what is left of it (F3). */
export function costTable(context: PaperContext): TableContent {
  const { outcome } = context;
  return {
    kind: 'table',
    id: 'cost',
    caption: message('paper.cost.tableCost', { unit: unitWord(outcome) }),
    columns: [{ heading: sentence(message('paper.cost.row')), align: 'start' }, ...yearColumns(outcome)],
    capital: false,
    rows: [
      ...outcome.lines.map((line) => seriesRow(outcome, line.name, line)),
      seriesRow(outcome, sentence(message('paper.cost.total')), outcome.total, 'total'),
      ...financingRows(outcome),
    ],
    note: null,
  };
}

/** Who pays: the rows add up to what the lines cost, surplus taken away. */
function financingRows(outcome: Outcome): readonly TableRow[] {
  const rests: readonly (readonly [MessageValue, Series])[] = [
    [sentence(message('paper.cost.roundingDifference')), outcome.roundingDifference],
    [sentence(message('paper.cost.hostPart')), outcome.hostPart],
    [sentence(message('paper.cost.unfunded')), outcome.unfunded],
    [sentence(message('paper.cost.unallocated')), outcome.unallocated],
    [sentence(message('paper.cost.surplus')), outcome.surplus],
  ];
  const heading = sentence(message('paper.cost.paidBy'));
  return [
    { cells: [heading, ...outcome.years.map(() => ''), ...(hasSum(outcome) ? [''] : [])], role: 'heading' },
    ...outcome.funding.map((row) => seriesRow(outcome, row.name, row)),
    seriesRow(outcome, sentence(message('paper.cost.members')), outcome.membersTotal),
    ...rests.filter(([, row]) => !isNothing(row)).map(([name, row]) => seriesRow(outcome, name, row)),
  ];
}

/** "kr", "tkr". */
export function unitWord({ unit }: Outcome): MessageValue {
  return sentence(message(`unit.${unit}`));
}

/** A column for each year, and one for the sum where there are several. */
export function yearColumns(outcome: Outcome): TableContent['columns'] {
  const years = outcome.years.map((year) => ({ heading: year, align: 'end' as const }));
  const sum = { heading: sentence(message('paper.cost.sum')), align: 'end' as const };
  return hasSum(outcome) ? [...years, sum] : years;
}

/** A row of amounts by year with their sum as shown (A5). */
export function seriesRow(
  outcome: Outcome,
  name: MessageValue,
  { amounts, sum }: Series,
  role: TableRow['role'] = 'row',
): TableRow {
  const values = hasSum(outcome) ? [...amounts, sum] : amounts;
  return { cells: [name, ...values.map((value) => moneyCell(value, outcome))], role };
}

/** An amount; nothing where it could not be computed. */
export function moneyCell(value: Money | null, { unit }: Outcome): MessageValue | null {
  return value === null ? null : { kind: 'money', value, unit };
}

function hasSum({ years }: Outcome): boolean {
  return years.length > 1;
}

function isNothing({ amounts }: Series): boolean {
  return amounts.every((amount) => amount === 0n);
}
