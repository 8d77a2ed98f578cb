import type { Comparison } from '../compare/comparison.ts';
import { message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { ScenarioGroup } from './comparison-columns.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { periodId, rowFormula } from './comparison-formulas.ts';
import { amount, EMPTY, text } from './figures.ts';
import type { Formula } from './formula.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import { DASH } from './sheet-content.ts';

/** A row of amounts alone: no difference, and nothing per inhabitant. */
interface AmountRow {
  /** As on the scenarios' own sheets. */
  readonly row: string;
  readonly name: string;
  readonly amounts: readonly (Money | null)[];
}

/** What the members do not pay, or pay beyond the cost (F3, A1): a row each, only where there is something to say. */
export function restRows(context: ComparisonContext, comparison: Comparison): readonly RowDraft[] {
  return comparison.rests.map(({ row, title, amounts }) =>
    amountRow(context, comparison, { row, name: context.write(title), amounts }),
  );
}

/** What it costs and what is paid before the members (F), where anything is: what the caps take off a grant under it. */
export function fundingRows(context: ComparisonContext, comparison: Comparison): readonly RowDraft[] {
  const { write } = context;
  const { costs, funding } = comparison;
  if (funding.length === 0) return [];
  const rows: readonly AmountRow[] = [
    { row: 'budgetTotal', name: write(message('sheet.row.budgetTotal')), amounts: costs },
    ...funding.flatMap(({ funding: id, name, amounts, overCap }) => [
      { row: `funding:${id}`, name, amounts },
      ...(overCap.some((each) => each !== null && each !== 0n)
        ? [{ row: `overCap:${id}`, name: write(message('sheet.row.overCap')), amounts: overCap }]
        : []),
    ]),
  ];
  return rows.map((row) => amountRow(context, comparison, row));
}

function amountRow(
  context: ComparisonContext,
  comparison: Comparison,
  { row, name, amounts }: AmountRow,
): RowDraft {
  const { columns } = context;
  const id = `${periodId(comparison.period)}:${row}`;
  return [
    { id: `${id}/name`, column: columns.name, span: columns.before, role: 'rest', content: text(name) },
    ...comparison.columns.flatMap(({ scenario }, at) => {
      const group = columns.groups[at];
      if (!group) return [];
      const formula = rowFormula(comparison, row, at);
      return groupCells(context, group, `${id}/${scenario.id}`, amounts[at] ?? null, formula);
    }),
  ];
}

/** The amount, and nothing beside it: a rest is not told per inhabitant or as a difference. */
function groupCells(
  { plan, decimals }: ComparisonContext,
  group: ScenarioGroup,
  id: string,
  value: Money | null,
  formula: Formula,
): readonly CellDraft[] {
  const content = value === null ? text(DASH) : amount(value, plan.unit, { decimals });
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
