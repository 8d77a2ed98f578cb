import { columnFares } from '../compare/column-fares.ts';
import type {
  Comparison,
  ComparisonCell,
  ComparisonColumn,
  MemberComparison,
} from '../compare/comparison.ts';
import { message } from '../message.ts';
import { ratio } from '../numbers/ratio.ts';
import type { ScenarioGroup } from './comparison-columns.ts';
import { comparisonFormulas, periodId } from './comparison-formulas.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { amount, EMPTY, figure, percentage, text } from './figures.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import { DASH } from './sheet-content.ts';
import type { CellContent, CellRole } from './workbook.ts';

/** One period: a heading, a row a member, the sum, and the ceilings broken. */
export function periodRows(context: ComparisonContext, comparison: Comparison): readonly RowDraft[] {
  return [
    headingRow(context, comparison),
    ...comparison.members.map((member) => memberRow(context, comparison, member)),
    totalRow(context, comparison),
    overRow(context, comparison),
  ];
}

function headingRow(
  { plan, columns, write }: ComparisonContext,
  { period, columns: compared }: Comparison,
): RowDraft {
  const id = periodId(period);
  const unit = { kind: 'message', message: message(`unit.${plan.unit}`) } as const;
  const heading = (
    column: number,
    name: string,
    content: string,
    more: Partial<CellDraft> = {},
  ): CellDraft => ({
    id: `${id}:heading/${name}`,
    column,
    role: 'heading',
    align: 'right',
    content: text(content),
    ...more,
  });
  const titles = {
    amount: write(message('workbook.comparison.amount', { unit })),
    difference: write(message('workbook.comparison.difference', { unit })),
    change: write(message('workbook.comparison.change')),
    perInhabitant: write(message('sheet.column.perInhabitant')),
  };
  return [
    heading(columns.name, 'name', periodTitle({ plan, columns, write }, period), { align: 'left' }),
    heading(columns.ceiling, 'ceiling', write(message('workbook.column.ceiling', { unit }))),
    ...compared.flatMap(({ scenario }, at) => {
      const group = columns.groups[at];
      if (!group) return [];
      return groupColumns(group).map(([measure, column], place) =>
        heading(column, `${scenario.id}.${measure}`, titles[measure], { startsGroup: place === 0 }),
      );
    }),
  ];
}

function periodTitle({ plan, write }: ComparisonContext, period: Comparison['period']): string {
  if (period.kind === 'year') return write(message('workbook.comparison.year', { year: period.year }));
  const first = plan.years[0]?.year ?? 0;
  const last = plan.years.at(-1)?.year ?? first;
  return write(message('workbook.comparison.years', { first, last }));
}

type Measure = 'amount' | 'difference' | 'change' | 'perInhabitant';

function groupColumns({
  amount: own,
  difference,
  change,
  perInhabitant,
}: ScenarioGroup): readonly (readonly [Measure, number])[] {
  const compared: readonly (readonly [Measure, number | null])[] = [
    ['amount', own],
    ['difference', difference],
    ['change', change],
    ['perInhabitant', perInhabitant],
  ];
  return compared.flatMap(([measure, column]) => (column === null ? [] : [[measure, column] as const]));
}

function memberRow(context: ComparisonContext, comparison: Comparison, row: MemberComparison): RowDraft {
  const id = `member:${row.member}`;
  const { plan, columns } = context;
  const ceiling = row.ceiling === null ? EMPTY : amount(row.ceiling, plan.unit);
  return [
    {
      id: `${periodId(comparison.period)}:${id}/name`,
      column: columns.name,
      role: 'label',
      content: text(row.name),
    },
    {
      id: `${periodId(comparison.period)}:${id}/ceiling`,
      column: columns.ceiling,
      role: 'computed',
      align: 'right',
      content: ceiling,
    },
    ...figureCells(context, comparison, id, row.cells, 'computed'),
  ];
}

function totalRow(context: ComparisonContext, comparison: Comparison): RowDraft {
  const { columns, write } = context;
  const id = periodId(comparison.period);
  const title = text(write(message('workbook.comparison.total')));
  return [
    { id: `${id}:financingTotal/name`, column: columns.name, role: 'total', content: title },
    { id: `${id}:financingTotal/ceiling`, column: columns.ceiling, role: 'total', content: EMPTY },
    ...figureCells(context, comparison, 'financingTotal', comparison.total, 'total'),
  ];
}

function figureCells(
  context: ComparisonContext,
  comparison: Comparison,
  row: string,
  cells: readonly ComparisonCell[],
  role: CellRole,
): RowDraft {
  const { columns } = context;
  return comparison.columns.flatMap(({ scenario }, at) => {
    const group = columns.groups[at];
    const cell = cells[at];
    if (!group || !cell) return [];
    const formulas = comparisonFormulas(comparison, row, at);
    return groupColumns(group).map(([measure, column], place): CellDraft => {
      const isMarked = measure === 'amount' && cell.over;
      return {
        id: `${periodId(comparison.period)}:${row}/${scenario.id}.${measure}`,
        column,
        role,
        align: 'right',
        content: contentOf(context, cell, measure),
        formula: formulas[measure],
        muted: !cell.joined || measure === 'perInhabitant',
        mark: isMarked ? 'over' : null,
        startsGroup: place === 0,
      };
    });
  });
}

/** A member that takes no part has the number 0, shown as words: what the differences are differences of. */
function contentOf({ plan, write }: ComparisonContext, cell: ComparisonCell, measure: Measure): CellContent {
  const notJoined = write(message('workbook.comparison.notJoined'));
  switch (measure) {
    case 'amount':
      if (!cell.joined) return figure(ratio(0n), { zero: notJoined });
      return cell.amount === null ? text(DASH) : amount(cell.amount, plan.unit);
    case 'difference':
      return cell.difference === null ? text(DASH) : amount(cell.difference, plan.unit, { signed: true });
    case 'change':
      return cell.change === null ? text(DASH) : percentage(cell.change, 1, { signed: true });
    case 'perInhabitant':
      return !cell.joined || cell.perInhabitant === null
        ? text(DASH)
        : figure(cell.perInhabitant, { decimals: 2 });
  }
}

function overRow(context: ComparisonContext, comparison: Comparison): RowDraft {
  const { columns, write } = context;
  const id = periodId(comparison.period);
  return [
    {
      id: `${id}:over/name`,
      column: columns.name,
      span: 2,
      role: 'rest',
      content: text(write(message('workbook.comparison.over'))),
    },
    ...comparison.columns.flatMap((column, at) => {
      const group = columns.groups[at];
      if (!group) return [];
      return [
        {
          id: `${id}:over/${column.scenario.id}`,
          column: group.first,
          span: group.span,
          role: 'rest' as const,
          startsGroup: true,
          ...overContent(context, column, comparison.period),
        },
      ];
    }),
  ];
}

/** Who is over and by how much; that nobody is, that it cannot be told, or that nobody has a ceiling. */
function overContent(
  { plan, write }: ComparisonContext,
  column: ComparisonColumn,
  period: Comparison['period'],
): Pick<CellDraft, 'content' | 'mark'> {
  const fare = columnFares(column, period);
  if (fare !== 'over') {
    const said = message(`workbook.comparison.${fare}`);
    return { content: text(write(said)), mark: fare === 'holds' ? 'holds' : null };
  }
  const said = column.over.map(({ name, by }) =>
    write(
      message('workbook.comparison.overBy', {
        member: name,
        by: { kind: 'money', value: by, unit: plan.unit },
      }),
    ),
  );
  return { content: text(said.join(', ')), mark: 'over' };
}
