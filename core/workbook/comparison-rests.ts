import type { Comparison, RestComparison } from '../compare/comparison.ts';
import type { Money } from '../numbers/money.ts';
import type { ScenarioGroup } from './comparison-columns.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { periodId, restFormula } from './comparison-formulas.ts';
import { amount, EMPTY, text } from './figures.ts';
import type { Formula } from './formula.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import { DASH } from './sheet-content.ts';

/** What the members do not pay, or pay beyond the cost (F3, A1): a row each, only where there is something to say. */
export function restRows(context: ComparisonContext, comparison: Comparison): readonly RowDraft[] {
  return comparison.rests.map((rest) => restRow(context, comparison, rest));
}

function restRow(context: ComparisonContext, comparison: Comparison, rest: RestComparison): RowDraft {
  const { columns, write } = context;
  const id = `${periodId(comparison.period)}:${rest.row}`;
  return [
    { id: `${id}/name`, column: columns.name, span: 2, role: 'rest', content: text(write(rest.title)) },
    ...comparison.columns.flatMap(({ scenario }, at) => {
      const group = columns.groups[at];
      if (!group) return [];
      const formula = restFormula(comparison, rest.row, at);
      return groupCells(context, group, `${id}/${scenario.id}`, rest.amounts[at] ?? null, formula);
    }),
  ];
}

/** The amount, and nothing beside it: a rest is not told per inhabitant or as a difference. */
function groupCells(
  { plan }: ComparisonContext,
  group: ScenarioGroup,
  id: string,
  rest: Money | null,
  formula: Formula,
): readonly CellDraft[] {
  const content = rest === null ? text(DASH) : amount(rest, plan.unit);
  return [
    {
      id: `${id}.amount`,
      column: group.amount,
      role: 'rest',
      align: 'right',
      content,
      formula,
      startsGroup: true,
    },
    {
      id: `${id}.beside`,
      column: group.amount + 1,
      span: group.span - 1,
      role: 'rest',
      content: EMPTY,
    },
  ];
}
