import { compareRatios } from '../numbers/ratio.ts';
import { indexCells, type CellIndex } from './cell-index.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import type { Workbook, WorkbookCell } from './workbook.ts';

/**
 * Drops every formula that does not give exactly its cell's figure from the figures shown: a workbook that is
 * recalculated elsewhere can never contradict the program. The figure itself always stays.
 */
export function keepTrueFormulas(workbook: Workbook): Workbook {
  const index = indexCells(workbook);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (holds(cell, index) ? cell : { ...cell, formula: null })),
  }));
  return { ...workbook, sheets };
}

function holds(cell: WorkbookCell, index: CellIndex): boolean {
  if (cell.formula === null) return true;
  if (cell.content.kind !== 'number') return false;
  const value = evaluateFormula(cell.formula, index);
  return value !== null && compareRatios(value, cell.content.value) === 0;
}
