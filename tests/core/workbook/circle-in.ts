import { indexCells, type CellIndex } from '../../../core/workbook/cell-index.ts';
import type { Formula } from '../../../core/workbook/formula.ts';
import { partsOfFormula } from '../../../core/workbook/parts-of-formula.ts';
import type { Workbook, WorkbookCell } from '../../../core/workbook/workbook.ts';

/** The ids of cells whose formulas come back to themselves, as they lead on; none in a sound workbook. */
export function circleIn(workbook: Workbook): readonly string[] {
  const index = indexCells(workbook);
  const sound = new Set<WorkbookCell>();
  const visit = (cell: WorkbookCell, trail: readonly WorkbookCell[]): readonly string[] => {
    if (sound.has(cell) || cell.formula === null) return [];
    const start = trail.indexOf(cell);
    if (start >= 0) return trail.slice(start).map(({ id }) => id);
    for (const next of cellsOf(cell.formula, index)) {
      const circle = visit(next, [...trail, cell]);
      if (circle.length > 0) return circle;
    }
    sound.add(cell);
    return [];
  };
  for (const cell of workbook.sheets.flatMap(({ cells }) => cells)) {
    const circle = visit(cell, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

function cellsOf(formula: Formula, index: CellIndex): readonly WorkbookCell[] {
  const inRange = (range: Parameters<CellIndex['range']>[0]) =>
    (index.range(range) ?? []).filter((cell) => cell !== undefined);
  switch (formula.kind) {
    case 'cell': {
      const cell = index.cell(formula.of);
      return cell ? [cell] : [];
    }
    case 'sum':
      return inRange(formula.of);
    case 'sumProduct':
      return [...inRange(formula.left), ...inRange(formula.right)];
    default:
      return partsOfFormula(formula).flatMap((part) => cellsOf(part, index));
  }
}
