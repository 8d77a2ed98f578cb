import type { Comparison, InputDifference } from '../compare/comparison.ts';
import { message } from '../message.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { text } from './figures.ts';
import type { RowDraft } from './lay-out.ts';

/** What sets the scenarios apart, before any figure: one row for each input that is not the same in all. */
export function inputRows(context: ComparisonContext, comparison: Comparison): readonly RowDraft[] {
  const { write } = context;
  const { inputs } = comparison;
  const title: RowDraft = [
    {
      id: 'inputs/title',
      column: 1,
      role: 'section',
      content: text(write(message('workbook.comparison.inputs'))),
    },
  ];
  if (inputs.length > 0) return [title, ...inputs.map((input) => inputRow(context, comparison, input))];
  const none = text(write(message('workbook.comparison.noInputs')));
  return [title, [{ id: 'inputs/none', column: 1, role: 'note', content: none }]];
}

function inputRow(
  { columns, write }: ComparisonContext,
  { columns: compared }: Comparison,
  { input, title, values }: InputDifference,
): RowDraft {
  return [
    {
      id: `${input}/name`,
      column: columns.name,
      span: columns.before,
      role: 'label',
      content: text(write(title)),
    },
    ...compared.flatMap(({ scenario }, at) => {
      const group = columns.groups[at];
      const value = values[at];
      if (!group || !value) return [];
      return [
        {
          id: `${input}/${scenario.id}`,
          column: group.first,
          span: group.span,
          role: 'label' as const,
          content: text(write(value.text)),
          differs: at > 0 && !value.same,
          startsGroup: true,
        },
      ];
    }),
  ];
}
