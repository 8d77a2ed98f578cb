import { describe, expect, it } from 'vitest';
import { ratio } from '../../../core/numbers/ratio.ts';
import { indexCells } from '../../../core/workbook/cell-index.ts';
import { evaluateFormula } from '../../../core/workbook/evaluate-formula.ts';
import {
  cellAt,
  difference,
  notBelowZero,
  product,
  quotient,
  rounded,
  sumOf,
  whole,
  type Formula,
} from '../../../core/workbook/formula.ts';
import { formulaText } from '../../../core/workbook/formula-text.ts';
import { keepTrueFormulas } from '../../../core/workbook/keep-true-formulas.ts';
import { figure } from '../../../core/workbook/figures.ts';
import { cell, sheet, whole as wholeContent, words, workbook } from './small-workbook.ts';

const book = workbook(
  sheet('A', [
    cell('a/x', 1, 1, wholeContent(3)),
    cell('a/y', 1, 2, wholeContent(1)),
    cell('b/x', 2, 1, wholeContent(4)),
    cell('b/y', 2, 2, words('–')),
    cell('zero/x', 3, 1, wholeContent(0)),
    cell('total/x', 4, 1, wholeContent(7)),
  ]),
  sheet('B', [cell('a/x', 1, 1, wholeContent(10))], { name: 'D\u2019Arc & co' }),
);
const index = indexCells(book);

const cases: readonly (readonly [string, Formula, string, ReturnType<typeof ratio> | null])[] = [
  ['sum', sumOf('A', 'a/x', 'b/x'), 'SUM(A1:A2)', ratio(7n)],
  ['sum over a text', sumOf('A', 'a/y', 'b/y'), 'SUM(B1:B2)', ratio(1n)],
  [
    'difference to another sheet',
    difference(cellAt('A', 'a/x'), cellAt('B', 'a/x')),
    "A1-'D\u2019Arc & co'!A1",
    ratio(-7n),
  ],
  ['quotient', quotient(cellAt('A', 'a/x'), cellAt('A', 'b/x')), 'A1/A2', ratio(3n, 4n)],
  ['quotient by zero', quotient(cellAt('A', 'a/x'), cellAt('A', 'zero/x')), 'A1/A3', null],
  ['a text in a difference', difference(cellAt('A', 'a/x'), cellAt('A', 'b/y')), 'A1-B2', null],
  [
    'nested, in brackets',
    {
      kind: 'multiply',
      factors: [difference(cellAt('A', 'a/x'), cellAt('A', 'a/y')), { kind: 'number', value: ratio(1000n) }],
    },
    '(A1-B1)*1000',
    ratio(2000n),
  ],
  [
    'pair by pair',
    {
      kind: 'sumProduct',
      left: { sheet: 'A', from: 'a/x', to: 'b/x' },
      right: { sheet: 'A', from: 'a/y', to: 'b/y' },
    },
    'SUMPRODUCT(A1:A2,B1:B2)',
    ratio(3n),
  ],
  [
    'rounding half away from zero',
    rounded(quotient(cellAt('A', 'b/x'), whole(8)), 0),
    'ROUND(A2/8,0)',
    ratio(1n),
  ],
  [
    'rounding below zero away from zero',
    rounded(quotient(difference(whole(0), cellAt('A', 'b/x')), whole(8)), 0),
    'ROUND((0-A2)/8,0)',
    ratio(-1n),
  ],
  [
    'rounding to hundreds',
    rounded(product(cellAt('A', 'a/x'), whole(50)), -2),
    'ROUND(A1*50,-2)',
    ratio(200n),
  ],
  [
    'rounding to hundredths',
    rounded(quotient(cellAt('A', 'a/x'), whole(7)), 2),
    'ROUND(A1/7,2)',
    ratio(43n, 100n),
  ],
  [
    'rounding down, towards zero',
    { kind: 'roundDown', of: quotient(difference(whole(0), cellAt('A', 'b/x')), whole(3)), digits: 1 },
    'ROUNDDOWN((0-A2)/3,1)',
    ratio(-13n, 10n),
  ],
  [
    'an index over two years',
    product(cellAt('A', 'b/x'), {
      kind: 'power',
      base: { kind: 'add', terms: [whole(1), quotient(whole(1), whole(2))] },
      exponent: 2,
    }),
    'A2*(1+1/2)^2',
    ratio(9n),
  ],
  [
    'the least',
    { kind: 'least', of: [cellAt('A', 'b/x'), cellAt('A', 'a/x'), whole(9)] },
    'MIN(A2,A1,9)',
    ratio(3n),
  ],
  ['nothing below zero', notBelowZero(difference(cellAt('A', 'a/x'), whole(5))), 'MAX(0,A1-5)', ratio(0n)],
  ['the least of a text', { kind: 'least', of: [cellAt('A', 'b/y'), whole(9)] }, 'MIN(B2,9)', null],
  ['addition', { kind: 'add', terms: [cellAt('A', 'a/x'), cellAt('A', 'b/x')] }, 'A1+A2', ratio(7n)],
];

describe('formula trees', () => {
  it.each(cases)('writes %s', (_name, formula, text) => {
    expect(formulaText(formula, 'A', index)).toBe(text);
  });

  it.each(cases)('N2: evaluates %s exactly', (_name, formula, _text, value) => {
    expect(evaluateFormula(formula, index)).toEqual(value);
  });

  it('a formula about a cell that does not exist has no value', () => {
    expect(evaluateFormula(sumOf('A', 'a/x', 'gone/x'), index)).toBeNull();
    expect(evaluateFormula(cellAt('C', 'a/x'), index)).toBeNull();
  });
});

describe('formulas that hold', () => {
  const withFormula = (value: ReturnType<typeof figure>) =>
    keepTrueFormulas(
      workbook(
        sheet('A', [
          cell('a/x', 1, 1, wholeContent(3)),
          cell('b/x', 2, 1, wholeContent(4)),
          cell('total/x', 3, 1, value, { formula: sumOf('A', 'a/x', 'b/x') }),
        ]),
      ),
    ).sheets[0]?.cells[2];

  it('A5: a sum that gives the shown figure is kept', () => {
    expect(withFormula(figure(ratio(7n)))?.formula).not.toBeNull();
  });

  it('N1: one that misses it by the least is dropped, the figure stays', () => {
    const kept = withFormula(figure(ratio(7_000_000_001n, 1_000_000_000n)));
    expect(kept?.formula).toBeNull();
    expect(kept?.content).toEqual(figure(ratio(7_000_000_001n, 1_000_000_000n)));
  });

  it('a formula that is longer than spreadsheets take is dropped', () => {
    const many = (count: number) =>
      keepTrueFormulas(
        workbook(
          sheet('A', [
            cell('a/x', 1, 1, wholeContent(1)),
            cell('total/x', 2, 1, wholeContent(count), {
              formula: { kind: 'add', terms: Array.from({ length: count }, () => cellAt('A', 'a/x')) },
            }),
          ]),
        ),
      ).sheets[0]?.cells[1]?.formula;
    // A1+A1+…: three signs a term but for the last, which has two.
    expect(many(2_731)).not.toBeNull();
    expect(many(2_732)).toBeNull();
  });

  it('a text has no formula', () => {
    expect(withFormula({ kind: 'text', text: '7' })?.formula).toBeNull();
  });
});
