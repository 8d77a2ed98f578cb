import { message } from '../message.ts';
import { annotateRow } from './annotate-row.ts';
import { labelCell } from './cell.ts';
import { budgetColumns } from './columns.ts';
import { lineRow, shareOfTotalCell } from './line-row.ts';
import { amountCell, seriesCells } from './rest-rows.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetRow, SheetSection } from './sheet.ts';
import { budgetSubtitle } from './subtitles.ts';

/** What it costs: the lines and their sum. */
export function budgetSection(context: SheetContext): SheetSection {
  const { plan } = context;
  const lines = plan.lines.flatMap((line, position) => {
    const outcome = context.lines.get(line.id);
    return outcome ? [lineRow(context, line, outcome, position + 1)] : [];
  });
  return {
    id: 'budget',
    title: message('sheet.title.budget'),
    subtitle: budgetSubtitle(plan),
    columns: budgetColumns(plan),
    rows: [...lines, totalRow(context, lines.length + 1)],
  };
}

function totalRow(context: SheetContext, number: number): SheetRow {
  const { total } = context.outcome;
  const cells = {
    name: labelCell(message('sheet.row.budgetTotal')),
    ...seriesCells(context.outcome, total, amountCell),
    share: shareOfTotalCell(total.sum, total.sum),
  };
  return annotateRow(context, { id: 'budgetTotal', kind: 'total', number, off: false, cells });
}
