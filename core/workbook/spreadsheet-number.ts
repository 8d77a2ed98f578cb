import type { CellIndex } from './cell-index.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import { numberOfRatio } from './figures.ts';
import type { Formula } from './formula.ts';
import { partsOfFormula } from './parts-of-formula.ts';

const COMBINE: Partial<Record<Formula['kind'], (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
};

/**
 * What a spreadsheet makes of a formula: the same operations in the same order on binary floats. Only to tell whether a
 * spreadsheet comes to the same; never a figure of the program's (N1). What is no arithmetic is taken as exact, then as
 * the nearest float. `null` where the formula has no value.
 */
export function spreadsheetNumber(formula: Formula, cells: CellIndex): number | null {
  const combine = COMBINE[formula.kind];
  if (!combine) {
    const exact = evaluateFormula(formula, cells);
    return exact && numberOfRatio(exact);
  }
  const parts = partsOfFormula(formula).map((part) => spreadsheetNumber(part, cells));
  return parts.reduce((a, b) => (a === null || b === null ? null : combine(a, b)));
}
