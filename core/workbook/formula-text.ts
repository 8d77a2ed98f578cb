import { addressOf } from './address.ts';
import type { CellIndex } from './cell-index.ts';
import { numberOfRatio } from './figures.ts';
import type { CellRange, CellReference, Formula } from './formula.ts';

/** A formula as a spreadsheet writes it, without the leading `=`; seen from the sheet that it stands in. */
export function formulaText(formula: Formula, here: string, cells: CellIndex): string {
  const write = (part: Formula) => formulaText(part, here, cells);
  const bracketed = (part: Formula) => (isSimple(part) ? write(part) : `(${write(part)})`);
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
      return formula.terms.map(bracketed).join('+');
    case 'multiply':
      return formula.factors.map(bracketed).join('*');
    case 'subtract':
      return `${bracketed(formula.minuend)}-${bracketed(formula.subtrahend)}`;
    case 'divide':
      return `${bracketed(formula.dividend)}/${bracketed(formula.divisor)}`;
  }
}

function isSimple({ kind }: Formula): boolean {
  return kind === 'number' || kind === 'cell' || kind === 'sum' || kind === 'sumProduct';
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
