import { describe, expect, it } from 'vitest';
import { ratio, type Ratio } from '../../../core/numbers/ratio.ts';
import { indexCells } from '../../../core/workbook/cell-index.ts';
import { roundedTo } from '../../../core/workbook/evaluate-formula.ts';
import { figure } from '../../../core/workbook/figures.ts';
import { cellAt, product, rounded, type Formula } from '../../../core/workbook/formula.ts';
import { keepTrueFormulas } from '../../../core/workbook/keep-true-formulas.ts';
import { readXlsx } from '../../../core/workbook/read-xlsx.ts';
import { roundsSurely } from '../../../core/workbook/rounds-surely.ts';
import { writeXlsx } from '../../../core/workbook/write-xlsx.ts';
import { hasLibreOffice, recalculated } from './libreoffice.ts';
import { PLANTED, withWrongResults } from './planted-results.ts';
import { nearest } from './read-back.ts';
import { cell, sheet, workbook } from './small-workbook.ts';

/** Percentages and amounts a row each; the formula rounds their product. */
function bookOf(pairs: readonly (readonly [percent: Ratio, amount: Ratio])[], digits: number) {
  const rows = pairs.flatMap(([percent, amount], at) => {
    const row = String(at);
    const formula = rounded(product(cellAt('A', `${row}/p`), cellAt('A', `${row}/a`)), digits);
    const exact = { n: percent.n * amount.n, d: percent.d * amount.d };
    return [
      cell(`${row}/p`, at + 1, 1, figure(percent)),
      cell(`${row}/a`, at + 1, 2, figure(amount)),
      cell(`${row}/r`, at + 1, 3, figure(roundedTo(exact, digits)), { formula }),
    ];
  });
  return workbook(sheet('A', rows));
}

function isSure(of: Formula, ...values: readonly Ratio[]): boolean {
  const index = indexCells(
    workbook(
      sheet(
        'A',
        values.map((value, at) => cell(`${String(at)}/x`, at + 1, 1, figure(value))),
      ),
    ),
  );
  return roundsSurely(of, index);
}

const first = cellAt('A', '0/x');
const second = cellAt('A', '1/x');

describe('rounding that a spreadsheet does alike', () => {
  it('N3: is sure where the figure is clearly off a half', () => {
    expect(isSure(rounded(product(first, second), 0), ratio(3n, 100n), ratio(840_001n))).toBe(true);
  });

  it('N3: a half that floats hold exactly is sure, one that they land beside is not', () => {
    // 3 % of 1 450 is 43.5, and 0.03 × 1450 in floats is 43.5; 35 % of 1 490 is 521.5, in floats 521.5.
    expect(isSure(rounded(product(first, second), 0), ratio(3n, 100n), ratio(1450n))).toBe(true);
    // 0.145 × 100 in floats is 14.499999999999998.
    expect(0.145 * 100).not.toBe(14.5);
    expect(isSure(rounded(product(first, second), 0), ratio(145n, 1000n), ratio(100n))).toBe(false);
  });

  it('N3: a figure beside a half by less than a spreadsheet’s digits is not sure', () => {
    const near = ratio(5_000_000_000_000_001n, 10_000_000_000_000_000n);
    expect(isSure(rounded(first, 0), near)).toBe(false);
    expect(isSure(rounded(first, 0), ratio(5_001n, 10_000n))).toBe(true);
  });

  it('N3: a half that comes of a power is not sure, for spreadsheets have powers of their own', () => {
    const square: Formula = { kind: 'power', base: first, exponent: 2 };
    expect(isSure(rounded(product(square, second), 0), ratio(3n, 2n), ratio(2n))).toBe(false);
    expect(isSure(rounded(square, 0), ratio(6n, 5n))).toBe(true);
  });

  it('finds the rounding inside other formulas', () => {
    const inner = rounded(product(first, second), 0);
    expect(isSure({ kind: 'least', of: [inner, first] }, ratio(145n, 1000n), ratio(100n))).toBe(false);
  });
});

/** Percentages with two decimals of amounts that make a half again and again: 12.5 %, 0.15 %, 33.35 %. */
function halves(): readonly (readonly [Ratio, Ratio])[] {
  const percents = [1250, 15, 3335, 50, 145, 705, 2575, 9950, 3, 3142];
  return percents.flatMap((percent) =>
    Array.from(
      { length: 60 },
      (_, at) => [ratio(BigInt(percent), 10_000n), ratio(BigInt(10 + at * 10))] as const,
    ),
  );
}

describe.skipIf(!hasLibreOffice)('rounding in LibreOffice (skipped where soffice is missing)', () => {
  it.each([0, 2, -1])(
    'N3: what is kept comes to the same, halves and all, to %i decimals',
    async (digits) => {
      const model = keepTrueFormulas(bookOf(halves(), digits));
      const kept = (model.sheets[0]?.cells ?? []).filter(({ formula }) => formula !== null);
      expect(kept.length).toBeGreaterThan(400);
      const wrong = await withWrongResults(await writeXlsx(model));
      expect(wrong.count).toBe(kept.length);
      const [bytes = wrong.bytes] = recalculated([wrong.bytes]);
      const [page] = await readXlsx(bytes);
      for (const { id, row, content } of kept) {
        if (content.kind !== 'number') throw new Error(`No figure in ${id}`);
        const value = page?.cells.get(`C${String(row)}`)?.value;
        expect(value).not.toBe(PLANTED);
        expect([id, value]).toEqual([id, nearest(content.value)]);
      }
    },
    60_000,
  );
});
