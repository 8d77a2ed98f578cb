import { indexCells } from '../../../core/workbook/cell-index.ts';
import { evaluateFormula } from '../../../core/workbook/evaluate-formula.ts';
import type { CellRange, CellReference, Formula } from '../../../core/workbook/formula.ts';
import type { Workbook, WorkbookCell } from '../../../core/workbook/workbook.ts';
import { nearest } from './read-back.ts';

/** Of a figure, the most that one operation misses it by: LibreOffice takes what is nearer than this as the same. */
const OPERATION = 2 ** -48;

/** Of a figure, the most that 15 digits in a file miss it by. */
const WRITTEN = 5e-15;

/** How large a figure is, without its sign, and the most that floats miss it by. */
interface Estimate {
  readonly size: number;
  readonly error: number;
}

const ONE: Estimate = { size: 1, error: 0 };

/**
 * The most by which a cell's figure, recalculated in binary floats and written to a file, may miss the exact one: what
 * its own operations miss, and what the cells that it reads pass on. Rounding passes nothing on: that is N1.1.
 * Running error analysis: Higham, Accuracy and Stability of Numerical Algorithms, section 3.3.
 */
export function floatErrors(workbook: Workbook): (reference: CellReference) => number {
  const cells = indexCells(workbook);
  const known = new Map<WorkbookCell, Estimate>();
  const cellAt = (reference: CellReference) => estimateCell(cells.cell(reference));
  const inRange = (range: CellRange) => (cells.range(range) ?? []).map(estimateCell);

  function estimateCell(cell: WorkbookCell | undefined): Estimate {
    if (cell?.content.kind !== 'number') return { size: 0, error: 0 };
    const found = known.get(cell);
    if (found) return found;
    const size = Math.abs(nearest(cell.content.value));
    const error = cell.formula === null ? OPERATION * size : estimate(cell.formula).error;
    known.set(cell, { size, error });
    return { size, error };
  }

  function estimate(formula: Formula): Estimate {
    const exact = evaluateFormula(formula, cells);
    const size = exact ? Math.abs(nearest(exact)) : 0;
    return { size, error: errorOf(formula, size) };
  }

  function errorOf(formula: Formula, size: number): number {
    switch (formula.kind) {
      case 'cell':
        return cellAt(formula.of).error;
      case 'sum':
        return errorOfSum(inRange(formula.of));
      case 'sumProduct': {
        const right = inRange(formula.right);
        return errorOfSum(inRange(formula.left).map((left, at) => multiply(left, right[at] ?? ONE)));
      }
      case 'add':
        return errorOfSum(formula.terms.map(estimate));
      case 'subtract':
        return errorOfSum([formula.minuend, formula.subtrahend].map(estimate));
      case 'multiply':
        return formula.factors.map(estimate).reduce(multiply).error;
      case 'divide':
        return errorOfQuotient(estimate(formula.dividend), estimate(formula.divisor));
      case 'power':
        return Array.from({ length: formula.exponent }, () => estimate(formula.base)).reduce(multiply).error;
      case 'least':
      case 'greatest':
        return Math.max(...formula.of.map((part) => estimate(part).error));
      case 'number':
      case 'round':
      case 'roundDown':
        return OPERATION * size;
    }
  }

  return (reference) => {
    const { size, error } = cellAt(reference);
    return error + WRITTEN * size;
  };
}

/** Each step of an addition misses by what it has come to, and that is at most all of it without signs. */
function errorOfSum(terms: readonly Estimate[]): number {
  const all = terms.reduce((sum, { size }) => sum + size, 0);
  return terms.reduce((sum, { error }) => sum + error, 0) + OPERATION * all * Math.max(1, terms.length - 1);
}

function multiply(a: Estimate, b: Estimate): Estimate {
  const size = a.size * b.size;
  return { size, error: a.size * b.error + b.size * a.error + a.error * b.error + OPERATION * size };
}

function errorOfQuotient(a: Estimate, b: Estimate): number {
  const least = b.size - b.error;
  if (least <= 0) return Infinity;
  return (a.error + (a.size / b.size) * b.error) / least + OPERATION * (a.size / b.size);
}
