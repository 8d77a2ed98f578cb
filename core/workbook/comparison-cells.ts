import type { Comparison, ComparisonCell } from '../compare/comparison.ts';
import { message } from '../message.ts';
import { ratio } from '../numbers/ratio.ts';
import type { ScenarioGroup } from './comparison-columns.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { comparisonFormulas, periodId } from './comparison-formulas.ts';
import { amount, figure, percentage, text } from './figures.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import { DASH } from './sheet-content.ts';
import type { CellContent, CellRole } from './workbook.ts';

/** What is told of a scenario's amount; in the one compared with, there is no difference. */
export type Measure = 'amount' | 'difference' | 'change' | 'perInhabitant';

/** A scenario's measures and the columns that they stand in. */
export function groupColumns({
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

/** One row's figures in every scenario. */
export function figureCells(
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
function contentOf(
  { plan, decimals, write }: ComparisonContext,
  cell: ComparisonCell,
  measure: Measure,
): CellContent {
  const notJoined = write(message('workbook.comparison.notJoined'));
  switch (measure) {
    case 'amount':
      if (!cell.joined) return figure(ratio(0n), { zero: notJoined });
      return cell.amount === null ? text(DASH) : amount(cell.amount, plan.unit, { decimals });
    case 'difference':
      return cell.difference === null
        ? text(DASH)
        : amount(cell.difference, plan.unit, { signed: true, decimals });
    case 'change':
      return cell.change === null ? text(DASH) : percentage(cell.change, 1, { signed: true });
    case 'perInhabitant':
      return !cell.joined || cell.perInhabitant === null
        ? text(DASH)
        : figure(cell.perInhabitant, { decimals: 2 });
  }
}
