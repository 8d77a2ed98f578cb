import { addressOf } from './address.ts';
import type { CellIndex } from './cell-index.ts';
import { numberOfRatio } from './figures.ts';
import type { CellRange, CellReference, Formula } from './formula.ts';

/** A formula as a spreadsheet writes it, without the leading `=`; seen from the sheet that it stands in. */
export function formulaText(formula: Formula, here: string, cells: CellIndex): string {
  const write = (part: Formula) => formulaText(part, here, cells);
  const atLeast = (rank: number, part: Formula) => (rankOf(part) < rank ? `(${write(part)})` : write(part));
  const chain = (parts: readonly Formula[], sign: string, rank: number) =>
    parts.map((part, place) => atLeast(place === 0 ? rank : rank + 1, part)).join(sign);
  const range = (of: CellRange) => rangeText(of, here, cells);
  switch (formula.kind) {
    case 'number':
      return String(numberOfRatio(formula.value));
    case 'cell':
      return prefix(formula.of.sheet, here, cells) + place(formula.of, cells);
    case 'sum':
      return `SUM(${range(formula.of)})`;
    case 'sumProduct':
      return `SUMPRODUCT(${range(formula.left)},${range(formula.right)})`;
    case 'add':
      return chain(formula.terms, '+', SUM);
    case 'multiply':
      return chain(formula.factors, '*', PRODUCT);
    case 'subtract':
      return chain([formula.minuend, formula.subtrahend], '-', SUM);
    case 'divide':
      return chain([formula.dividend, formula.divisor], '/', PRODUCT);
    case 'round':
      return `ROUND(${write(formula.of)},${String(formula.digits)})`;
    case 'roundDown':
      return `ROUNDDOWN(${write(formula.of)},${String(formula.digits)})`;
    case 'power':
      return `${atLeast(WHOLE, formula.base)}^${String(formula.exponent)}`;
    case 'least':
      return `MIN(${formula.of.map(write).join(',')})`;
    case 'greatest':
      return `MAX(${formula.of.map(write).join(',')})`;
  }
}

/** How tightly a formula's signs bind: what binds less than its place asks for stands in brackets. */
const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const WHOLE = 4;

const RANKS: Partial<Record<Formula['kind'], number>> = {
  add: SUM,
  subtract: SUM,
  multiply: PRODUCT,
  divide: PRODUCT,
  power: POWER,
};

function rankOf({ kind }: Formula): number {
  return RANKS[kind] ?? WHOLE;
}

function rangeText({ sheet, from, to }: CellRange, here: string, cells: CellIndex): string {
  return `${prefix(sheet, here, cells)}${place({ sheet, cell: from }, cells)}:${place({ sheet, cell: to }, cells)}`;
}

function prefix(sheet: string, here: string, cells: CellIndex): string {
  if (sheet === here) return '';
  return `'${(cells.sheet(sheet)?.name ?? sheet).replace(/'/g, "''")}'!`;
}

/** @throws ReferenceError for a cell that the workbook lacks: keepTrueFormulas lets no such formula through. */
function place(reference: CellReference, cells: CellIndex): string {
  const cell = cells.cell(reference);
  if (!cell) throw new ReferenceError(`No cell ${reference.cell} in ${reference.sheet}`);
  return addressOf(cell.row, cell.column);
}
