import type { Plan } from '../../../core/plan/schema.ts';
import { addressOf } from '../../../core/workbook/address.ts';
import { indexCells } from '../../../core/workbook/cell-index.ts';
import { formulaText } from '../../../core/workbook/formula-text.ts';
import type { WorkbookCell } from '../../../core/workbook/workbook.ts';
import { nearest, wholeWorkbook } from './read-back.ts';

const BASE = 'scenario:base';

/** A plan's workbook with what its cells hold, by id. */
export function opened(plan: Plan) {
  const model = wholeWorkbook(plan);
  const index = indexCells(model);
  const cell = (id: string, sheet = BASE): WorkbookCell => {
    const found = index.cell({ sheet, cell: id });
    if (!found) throw new RangeError(`No cell ${id} in ${sheet}`);
    return found;
  };
  return {
    cell,
    has: (id: string, sheet = BASE) => index.cell({ sheet, cell: id }) !== undefined,
    value: (id: string, sheet = BASE) => {
      const { content } = cell(id, sheet);
      if (content.kind === 'number') return nearest(content.value);
      return content.kind === 'text' ? content.text : null;
    },
    /** With the addresses of this sheet's and the assumptions' cells as their ids. */
    formula: (id: string) => {
      const { formula } = cell(id);
      return formula && formulaText(formula, BASE, index);
    },
    at: (id: string) => addressOf(cell(id).row, cell(id).column),
    input: (id: string) => {
      const { row, column } = cell(`${id}/base`, 'assumptions');
      return `'Antaganden'!${addressOf(row, column)}`;
    },
  };
}

/** A row's figures in the years of the plans of these tests. */
export function yearsOf(row: string, of: ReturnType<typeof opened>) {
  return [2025, 2026, 2027].map((year) => of.value(`${row}/y${String(year)}`));
}
