import { compareRatios } from '../numbers/ratio.ts';
import { indexCells, type CellIndex } from './cell-index.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import { formulaText } from './formula-text.ts';
import { roundsSurely } from './rounds-surely.ts';
import type { Workbook, WorkbookCell } from './workbook.ts';

/** The longest formula that spreadsheets take. */
const FORMULA_LIMIT = 8_192;

/**
 * Drops every formula that does not give exactly its cell's figure from the figures shown, that a spreadsheet's floats
 * might round otherwise, or that is too long for one: a workbook that is recalculated elsewhere can never contradict
 * the program. The figure itself always stays.
 */
export function keepTrueFormulas(workbook: Workbook): Workbook {
  const index = indexCells(workbook);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (holds(cell, sheet.id, index) ? cell : { ...cell, formula: null })),
  }));
  return { ...workbook, sheets };
}

function holds(cell: WorkbookCell, sheet: string, index: CellIndex): boolean {
  if (cell.formula === null) return true;
  if (cell.content.kind !== 'number') return false;
  const value = evaluateFormula(cell.formula, index);
  if (value === null || compareRatios(value, cell.content.value) !== 0) return false;
  return roundsSurely(cell.formula, index) && formulaText(cell.formula, sheet, index).length <= FORMULA_LIMIT;
}
