import type { Unit } from '../numbers/money.ts';
import { ratio, type Ratio } from '../numbers/ratio.ts';

/** A cell by what it means: the sheet's id and the cell's own (`<row id>/<column id>`), never by a position. */
export interface CellReference {
  readonly sheet: string;
  readonly cell: string;
}

/** The rectangle between two cells of one sheet. */
export interface CellRange {
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What a cell's figure is made of, as a tree; write-xlsx.ts turns it into text. A cell keeps its formula only where
 * it gives exactly the figure shown (keep-true-formulas.ts), so a workbook recalculated elsewhere says the same.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: Ratio }
  | { readonly kind: 'cell'; readonly of: CellReference }
  /** Cells without a number count as nothing, as in a spreadsheet. */
  | { readonly kind: 'sum'; readonly of: CellRange }
  /** Pair by pair over two ranges of the same size: inhabitants of those who take part. */
  | { readonly kind: 'sumProduct'; readonly left: CellRange; readonly right: CellRange }
  | { readonly kind: 'add'; readonly terms: readonly Formula[] }
  | { readonly kind: 'subtract'; readonly minuend: Formula; readonly subtrahend: Formula }
  | { readonly kind: 'multiply'; readonly factors: readonly Formula[] }
  | { readonly kind: 'divide'; readonly dividend: Formula; readonly divisor: Formula }
  /** Half away from zero (N3), to `digits` decimals; below zero to tens, hundreds, thousands. */
  | { readonly kind: 'round'; readonly of: Formula; readonly digits: number }
  /** Towards zero, to `digits` decimals. */
  | { readonly kind: 'roundDown'; readonly of: Formula; readonly digits: number }
  /** To a whole exponent of 1 or more. */
  | { readonly kind: 'power'; readonly base: Formula; readonly exponent: number }
  | { readonly kind: 'least'; readonly of: readonly Formula[] }
  | { readonly kind: 'greatest'; readonly of: readonly Formula[] };

export function cellAt(sheet: string, cell: string): Formula {
  return { kind: 'cell', of: { sheet, cell } };
}

export function sumOf(sheet: string, from: string, to: string): Formula {
  return { kind: 'sum', of: { sheet, from, to } };
}

export function difference(minuend: Formula, subtrahend: Formula): Formula {
  return { kind: 'subtract', minuend, subtrahend };
}

/** All added together: one alone as it is, of none 0. */
export function total(terms: readonly Formula[]): Formula {
  const [first, ...others] = terms;
  if (!first) return whole(0);
  return others.length === 0 ? first : { kind: 'add', terms };
}

export function product(...factors: readonly Formula[]): Formula {
  return { kind: 'multiply', factors };
}

export function quotient(dividend: Formula, divisor: Formula): Formula {
  return { kind: 'divide', dividend, divisor };
}

export function rounded(of: Formula, digits: number): Formula {
  return { kind: 'round', of, digits };
}

/** Kronor for each inhabitant: thousands are made kronor first. */
export function perInhabitantOf(amount: Formula, population: Formula, unit: Unit): Formula {
  return quotient(unit === 'tkr' ? product(amount, whole(1000)) : amount, population);
}

/** The formula, or 0 where it is below. */
export function notBelowZero(of: Formula): Formula {
  return { kind: 'greatest', of: [whole(0), of] };
}

/** A whole number as a formula's part. */
export function whole(value: number): Formula {
  return { kind: 'number', value: ratio(BigInt(value)) };
}
