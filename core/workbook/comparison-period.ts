import type { Comparison, MemberComparison } from '../compare/comparison.ts';
import { message } from '../message.ts';
import { ceilingHeadings } from './ceiling-headings.ts';
import { figureCells, groupColumns } from './comparison-cells.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { periodId } from './comparison-formulas.ts';
import { overRow } from './comparison-over.ts';
import { fundingRows, restRows } from './comparison-rests.ts';
import { amount, EMPTY, text } from './figures.ts';
import { headingsOf } from './headings-of.ts';
import type { RowDraft } from './lay-out.ts';

/** One period: a heading, what is paid before the members, a row a member, the sum, what the members do not bear, and the ceilings broken. */
export function periodRows(context: ComparisonContext, comparison: Comparison): readonly RowDraft[] {
  return [
    headingRow(context, comparison),
    ...fundingRows(context, comparison),
    ...comparison.members.map((member) => memberRow(context, comparison, member)),
    totalRow(context, comparison),
    ...restRows(context, comparison),
    overRow(context, comparison),
  ];
}

function headingRow(
  { plan, columns, write }: ComparisonContext,
  { period, columns: compared }: Comparison,
): RowDraft {
  const unit = { kind: 'message', message: message(`unit.${plan.unit}`) } as const;
  const heading = headingsOf(`${periodId(period)}:heading`, { align: 'right' });
  const titles = {
    amount: write(message('workbook.comparison.amount', { unit })),
    difference: write(message('workbook.comparison.difference', { unit })),
    change: write(message('workbook.comparison.change')),
    perInhabitant: write(message('sheet.column.perInhabitant')),
  };
  return [
    heading(columns.name, 'name', periodTitle({ plan, write }, period), { align: 'left' }),
    ...ceilingHeadings(columns, heading, unit, write),
    ...compared.flatMap(({ scenario }, at) => {
      const group = columns.groups[at];
      if (!group) return [];
      return groupColumns(group).map(([measure, column], place) =>
        heading(column, `${scenario.id}.${measure}`, titles[measure], { startsGroup: place === 0 }),
      );
    }),
  ];
}

function periodTitle(
  { plan, write }: Pick<ComparisonContext, 'plan' | 'write'>,
  period: Comparison['period'],
): string {
  if (period.kind === 'year') return write(message('workbook.comparison.year', { year: period.year }));
  const first = plan.years[0]?.year ?? 0;
  const last = plan.years.at(-1)?.year ?? first;
  return write(message('workbook.comparison.years', { first, last }));
}

function memberRow(context: ComparisonContext, comparison: Comparison, row: MemberComparison): RowDraft {
  const id = `member:${row.member}`;
  const { plan, columns, write } = context;
  const differs = row.ceilingsDiffer ? text(write(message('workbook.comparison.ceilingsDiffer'))) : EMPTY;
  const ceiling = row.ceiling === null ? differs : amount(row.ceiling, plan.unit);
  const kind = row.ceilingKind && text(write(message(`workbook.ceilingKind.${row.ceilingKind}`)));
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
    ...(columns.ceilingKind === null
      ? []
      : [
          {
            id: `${periodId(comparison.period)}:${id}/ceilingKind`,
            column: columns.ceilingKind,
            role: 'computed' as const,
            content: kind ?? EMPTY,
          },
        ]),
    ...figureCells(context, comparison, id, row.cells, 'computed'),
  ];
}

function totalRow(context: ComparisonContext, comparison: Comparison): RowDraft {
  const { columns, write } = context;
  const id = periodId(comparison.period);
  const title = text(write(message('workbook.comparison.total')));
  return [
    { id: `${id}:financingTotal/name`, column: columns.name, role: 'total', content: title },
    {
      id: `${id}:financingTotal/ceiling`,
      column: columns.ceiling,
      span: columns.before - columns.ceiling + 1,
      role: 'total',
      content: EMPTY,
    },
    ...figureCells(context, comparison, 'financingTotal', comparison.total, 'total'),
  ];
}
