import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  ONE,
  ratio,
  roundHalfUp,
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
    case 'round':
      return apply(formula.of, cells, (value) => roundedTo(value, formula.digits));
    case 'roundDown':
      return apply(formula.of, cells, (value) => roundedDown(value, formula.digits));
    case 'power':
      return apply(formula.base, cells, (value) => powerOf(value, formula.exponent));
    case 'least':
      return extreme(formula.of, cells, (a, b) => compareRatios(a, b) < 0);
    case 'greatest':
      return extreme(formula.of, cells, (a, b) => compareRatios(a, b) > 0);
  }
}

/** Half away from zero to so many decimals (N3); below zero to tens, hundreds, thousands. */
export function roundedTo(value: Ratio, digits: number): Ratio {
  const scale = tenTo(digits);
  return divideRatios(ratio(roundHalfUp(multiplyRatios(value, scale))), scale);
}

function roundedDown(value: Ratio, digits: number): Ratio {
  const { n, d } = multiplyRatios(value, tenTo(digits));
  return divideRatios(ratio(n / d), tenTo(digits));
}

/** 10 to a whole power, also below zero. */
export function tenTo(digits: number): Ratio {
  const power = 10n ** BigInt(Math.abs(digits));
  return digits < 0 ? ratio(1n, power) : ratio(power);
}

function powerOf({ n, d }: Ratio, exponent: number): Ratio {
  return ratio(n ** BigInt(exponent), d ** BigInt(exponent));
}

function apply(of: Formula, cells: CellIndex, change: (value: Ratio) => Ratio): Ratio | null {
  const value = evaluateFormula(of, cells);
  return value && change(value);
}

/** The first that no other comes before; `null` where one has no value. */
function extreme(
  of: readonly Formula[],
  cells: CellIndex,
  comesBefore: (a: Ratio, b: Ratio) => boolean,
): Ratio | null {
  const values = of.map((part) => evaluateFormula(part, cells));
  return values.reduce((best, value) => (best && value && (comesBefore(value, best) ? value : best)) || null);
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
