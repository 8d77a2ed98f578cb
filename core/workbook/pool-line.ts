import { sumMoney, type Money } from '../numbers/money.ts';
import { text } from './figures.ts';
import type { Formula } from './formula.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { DASH, moneyContent } from './sheet-content.ts';
import type { CellRole } from './workbook.ts';
import { yearSum } from './year-sum.ts';

/** A row of amounts under the main tables: a name, an amount a year, their sum. */
export interface PoolLine {
  readonly id: string;
  readonly name: string;
  readonly role: CellRole;
  /** One a year; `null` where it could not be computed. */
  readonly amounts: readonly (Money | null)[];
  /** What the amount of the year at a place is made of. */
  readonly formula: (position: number) => Formula | null;
  /** Of a member, the years in which it takes part: in others its 0 is shown as "–". */
  readonly joined?: readonly boolean[];
}

/** The cells of such a row: the name runs to the years. */
export function poolLine(context: ScenarioContext, { id, name, role, ...line }: PoolLine): RowDraft {
  const { columns } = context;
  return [
    {
      id: `${id}/name`,
      column: columns.name,
      span: columns.share,
      role: role === 'computed' ? 'label' : role,
      content: text(name),
    },
    ...amountCells(context, { id, role, ...line }),
  ];
}

/** The amounts and their sum. */
export function amountCells(
  context: ScenarioContext,
  { id, role, amounts, formula, joined = [] }: Omit<PoolLine, 'name'>,
): readonly CellDraft[] {
  const { columns } = context;
  const cell = (name: string, column: number, amount: Money | null, zero: string | null): CellDraft => ({
    id: `${id}/${name}`,
    column,
    role,
    align: 'right',
    content: moneyContent(amount, context, { zero }),
  });
  return [
    ...columns.years.map(({ id: year, column }, at) => ({
      ...cell(year, column, amounts[at] ?? null, joined[at] === false ? DASH : null),
      startsGroup: at === 0,
      formula: formula(at),
    })),
    {
      ...cell('sum', columns.sum, sumMoney(amounts), null),
      startsGroup: true,
      formula: yearSum(context, id),
    },
  ];
}
