import { figure, text } from '../../../core/workbook/figures.ts';
import type { CellContent, Workbook, WorkbookCell, WorkbookSheet } from '../../../core/workbook/workbook.ts';
import { ratio } from '../../../core/numbers/ratio.ts';

export function cell(
  id: string,
  row: number,
  column: number,
  content: CellContent,
  more: Partial<WorkbookCell> = {},
): WorkbookCell {
  return {
    id,
    row,
    column,
    span: 1,
    role: 'computed',
    content,
    formula: null,
    align: 'left',
    wrap: false,
    muted: false,
    differs: false,
    mark: null,
    startsGroup: false,
    ...more,
  };
}

export function sheet(
  id: string,
  cells: readonly WorkbookCell[],
  more: Partial<WorkbookSheet> = {},
): WorkbookSheet {
  return {
    id,
    name: id,
    series: null,
    widths: [20, 12],
    heights: [],
    cells,
    frozen: { rows: 1, columns: 1 },
    repeated: { fromRow: 1, toRow: 1, columns: 0 },
    pageEnds: [],
    pagesWide: 1,
    footer: { left: 'Plan', page: 'Sida', of: 'av' },
    ...more,
  };
}

export function workbook(...sheets: readonly WorkbookSheet[]): Workbook {
  return { title: 'Plan', language: 'sv', sheets };
}

export const whole = (value: number): CellContent => figure(ratio(BigInt(value)));
export const words = (value: string): CellContent => text(value);
