import {
  compareRatios,
  multiplyRatios,
  ratio,
  roundHalfUp,
  subtractRatios,
  type Ratio,
} from '../numbers/ratio.ts';
import type { CellIndex } from './cell-index.ts';
import { evaluateFormula, tenTo } from './evaluate-formula.ts';
import { numberOfRatio } from './figures.ts';
import type { Formula } from './formula.ts';
import { partsOfFormula } from './parts-of-formula.ts';
import { spreadsheetNumber } from './spreadsheet-number.ts';

/** A figure this near a half, as a part of itself, may be put on the wrong side of it by a spreadsheet's 15 digits. */
const MARGIN = ratio(1n, 10n ** 12n);
const HALF = ratio(1n, 2n);

/**
 * Whether a spreadsheet, which works in binary floats, rounds every part of the formula as exact arithmetic does (N1,
 * N3): what is rounded is either clearly off a half, or a half that the floats hold as nearly as they can.
 */
export function roundsSurely(formula: Formula, cells: CellIndex): boolean {
  if (formula.kind === 'round' && !isSure(formula.of, formula.digits, cells)) return false;
  return partsOfFormula(formula).every((part) => roundsSurely(part, cells));
}

function isSure(of: Formula, digits: number, cells: CellIndex): boolean {
  const exact = evaluateFormula(of, cells);
  if (exact === null) return false;
  const scaled = multiplyRatios(exact, tenTo(digits));
  const toHalf = distance(distance(scaled, ratio(roundHalfUp(scaled))), HALF);
  if (toHalf.n === 0n) return !hasPower(of) && spreadsheetNumber(of, cells) === numberOfRatio(exact);
  return compareRatios(toHalf, multiplyRatios(distance(scaled, ratio(0n)), MARGIN)) > 0;
}

function distance(a: Ratio, b: Ratio): Ratio {
  const { n, d } = subtractRatios(a, b);
  return { n: n < 0n ? -n : n, d };
}

/** Spreadsheets raise to a power in ways of their own. */
function hasPower(formula: Formula): boolean {
  return formula.kind === 'power' || partsOfFormula(formula).some(hasPower);
}
