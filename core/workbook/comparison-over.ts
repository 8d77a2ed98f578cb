import { columnFares } from '../compare/column-fares.ts';
import type { Comparison, ComparisonColumn } from '../compare/comparison.ts';
import { message } from '../message.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { periodId } from './comparison-formulas.ts';
import { text } from './figures.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';

/** The last row of a period: the ceilings broken in each scenario. */
export function overRow(context: ComparisonContext, comparison: Comparison): RowDraft {
  const { columns, write } = context;
  const id = periodId(comparison.period);
  return [
    {
      id: `${id}:over/name`,
      column: columns.name,
      span: columns.before,
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
  return { content: text(said.join('; ')), mark: 'over' };
}
