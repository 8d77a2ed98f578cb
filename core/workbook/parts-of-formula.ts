import type { Formula } from './formula.ts';

/** The formulas that a formula is directly made of; none of a number, a cell or a range. */
export function partsOfFormula(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'number':
    case 'cell':
    case 'sum':
    case 'sumProduct':
      return [];
    case 'add':
      return formula.terms;
    case 'multiply':
      return formula.factors;
    case 'subtract':
      return [formula.minuend, formula.subtrahend];
    case 'divide':
      return [formula.dividend, formula.divisor];
    case 'round':
    case 'roundDown':
    case 'least':
    case 'greatest':
      return [formula.of].flat();
    case 'power':
      return [formula.base];
  }
}
