import {
  addRatios,
  divideRatios,
  multiplyRatios,
  ONE,
  subtractRatios,
  ZERO,
  type Ratio,
} from '../numbers/ratio.ts';
import type { CellIndex } from './cell-index.ts';
import type { CellRange, Formula } from './formula.ts';
import type { WorkbookCell } from './workbook.ts';

/**
 * The exact value of a formula over the figures of the workbook (N1); `null` where it reads a cell without a number
 * outside a sum, or divides by zero (N6).
 */
export function evaluateFormula(formula: Formula, cells: CellIndex): Ratio | null {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'cell':
      return numberIn(cells.cell(formula.of));
    case 'sum':
      return (
        cells.range(formula.of)?.reduce((sum, cell) => addRatios(sum, numberIn(cell) ?? ZERO), ZERO) ?? null
      );
    case 'sumProduct':
      return sumProduct(formula.left, formula.right, cells);
    case 'add':
      return fold(formula.terms, cells, ZERO, addRatios);
    case 'multiply':
      return fold(formula.factors, cells, ONE, multiplyRatios);
    case 'subtract':
      return both(formula.minuend, formula.subtrahend, cells, subtractRatios);
    case 'divide':
      return both(formula.dividend, formula.divisor, cells, (a, b) =>
        b.n === 0n ? null : divideRatios(a, b),
      );
  }
}

function numberIn(cell: WorkbookCell | undefined): Ratio | null {
  return cell?.content.kind === 'number' ? cell.content.value : null;
}

function sumProduct(left: CellRange, right: CellRange, cells: CellIndex): Ratio | null {
  const ones = cells.range(left);
  const others = cells.range(right);
  if (ones?.length !== others?.length || !ones || !others) return null;
  return ones.reduce(
    (sum, cell, at) => addRatios(sum, multiplyRatios(numberIn(cell) ?? ZERO, numberIn(others[at]) ?? ZERO)),
    ZERO,
  );
}

function fold(
  parts: readonly Formula[],
  cells: CellIndex,
  start: Ratio,
  combine: (a: Ratio, b: Ratio) => Ratio,
): Ratio | null {
  let result = start;
  for (const part of parts) {
    const value = evaluateFormula(part, cells);
    if (value === null) return null;
    result = combine(result, value);
  }
  return result;
}

function both(
  left: Formula,
  right: Formula,
  cells: CellIndex,
  combine: (a: Ratio, b: Ratio) => Ratio | null,
): Ratio | null {
  const a = evaluateFormula(left, cells);
  const b = evaluateFormula(right, cells);
  return a === null || b === null ? null : combine(a, b);
}
