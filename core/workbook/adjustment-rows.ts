import { message } from '../message.ts';
import { subtractMoney, sumMoney, type Money } from '../numbers/money.ts';
import type { MemberOutcome } from '../outcome.ts';
import { text } from './figures.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { moneyContent } from './sheet-content.ts';
import { yearSum } from './year-sum.ts';

/** The row of what the host or a ceiling changes of a member's amounts; `null` where nothing does, and without pools' rows. */
export function adjustmentRow(
  { pools }: ScenarioContext,
  { id, amounts, shared }: MemberOutcome,
): string | null {
  const isChanged = amounts !== shared && amounts.some((amount, year) => amount !== shared[year]);
  return isChanged && pools.rowsOf.has(id) ? `adjustment:member:${id}` : null;
}

/** What ceilings and the host change, after the pools: each member's amount less what its pools come to (A4, T3, T4). */
export function adjustmentRows(context: ScenarioContext): readonly RowDraft[] {
  const { columns, write } = context;
  const rows = context.outcome.members.flatMap((member) => {
    const id = adjustmentRow(context, member);
    return id === null ? [] : [memberRow(context, member, id)];
  });
  if (rows.length === 0) return [];
  const title = text(write(message('workbook.adjustments')));
  return [
    [{ id: 'adjustments/name', column: 1, span: columns.count, role: 'heading', content: title }],
    ...rows,
  ];
}

function memberRow(context: ScenarioContext, member: MemberOutcome, id: string): RowDraft {
  const { columns } = context;
  const changes = member.amounts.map((amount, year) => changeOf(amount, member.shared[year] ?? null));
  const cell = (name: string, column: number, change: Money | null): CellDraft => ({
    id: `${id}/${name}`,
    column,
    role: 'computed',
    align: 'right',
    content: moneyContent(change, context, { signed: true }),
  });
  return [
    {
      id: `${id}/name`,
      column: columns.name,
      span: columns.share,
      role: 'label',
      content: text(member.name),
    },
    ...columns.years.map(({ id: name, column }, at) => ({
      ...cell(name, column, changes[at] ?? null),
      startsGroup: at === 0,
    })),
    { ...cell('sum', columns.sum, sumMoney(changes)), startsGroup: true, formula: yearSum(context, id) },
  ];
}

function changeOf(amount: Money | null, shared: Money | null): Money | null {
  return amount === null || shared === null ? null : subtractMoney(amount, shared);
}
