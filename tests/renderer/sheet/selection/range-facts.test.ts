import { describe, expect, test } from 'vitest';
import { money, ratio, type CellValue, type SheetCell } from '../../../../core/index.ts';
import { rangeParts } from '../../../../renderer/frame/range-parts.ts';
import { rangeFacts, type ColumnCell } from '../../../../renderer/sheet/selection/range-facts.ts';
import { formatIn } from '../../../../renderer/text/use-text.ts';
import { createTranslator, showMissing } from '../../../../resources/text/translator.ts';
import { plain } from '../../../e2e/browser/plan-window.ts';

function cellOf(value: CellValue): SheetCell {
  return {
    ...{ value, origin: 'computed', edit: null, override: null, mark: null, remark: null },
    ...{ issues: [], noted: null },
  };
}

const kronor = (amount: bigint): ColumnCell => ({
  column: 'y2025',
  cell: cellOf({ kind: 'money', value: money(amount * 100n) }),
});
const percent = (hundredths: bigint): ColumnCell => ({
  column: 'share',
  cell: cellOf({ kind: 'percent', value: ratio(hundredths, 100n), decimals: 0 }),
});
const inhabitants = (number: bigint): ColumnCell => ({
  column: 'weight',
  cell: cellOf({ kind: 'number', value: ratio(number), decimals: 0 }),
});
const perInhabitant: ColumnCell = {
  column: 'perInhabitant',
  cell: cellOf({ kind: 'number', value: ratio(7760n, 100n), decimals: 2 }),
};
const words: ColumnCell = { column: 'name', cell: cellOf({ kind: 'text', text: 'Mellerud' }) };
const dash: ColumnCell = { column: 'y2025', cell: cellOf({ kind: 'none', reason: null, error: false }) };

function said(cells: readonly ColumnCell[], display: 'kr' | 'tkr' = 'kr'): readonly string[] {
  const text = createTranslator('sv', showMissing);
  return rangeParts(rangeFacts(cells), formatIn('sv', display, 'kr'), text).map(({ name, figure, unit }) =>
    plain(`${name} ${figure} ${unit}`),
  );
}

describe('what the status bar says of a range', () => {
  // 231 200 + 236 996 + 242 966 = 711 162; a third of it is 237 054.
  const mellerud = [231_200n, 236_996n, 242_966n].map(kronor);

  test('mean, count and sum of amounts, as in the design', () => {
    expect(said(mellerud)).toEqual(['Medel 237 054', 'Antal 3', 'Summa 711 162 kr']);
  });

  test('a mean that is no whole krona keeps its öre; thousands are a view', () => {
    expect(said([kronor(1n), kronor(2n), kronor(2n)])).toEqual(['Medel 1,67', 'Antal 3', 'Summa 5 kr']);
    expect(said(mellerud, 'tkr')).toEqual(['Medel 237', 'Antal 3', 'Summa 711 tkr']);
  });

  test('of mixed figures the amounts alone are summed, and it is known that others are left out', () => {
    const mixed = [...mellerud, percent(16n), inhabitants(9165n), words];
    expect(said(mixed)).toEqual(['Medel 237 054', 'Antal 3', 'Summa 711 162 kr']);
    expect(rangeFacts(mixed).isPart).toBe(true);
    expect(rangeFacts(mellerud).isPart).toBe(false);
  });

  test('percents and inhabitants have no common sum: what stands in the cells is counted', () => {
    expect(said([percent(16n), inhabitants(9165n), words, dash])).toEqual(['Antal 3']);
  });

  test('percents, inhabitants and kronor per inhabitant each alone; the last has no sum', () => {
    expect(said([percent(16n), percent(8n)])).toEqual(['Medel 12 %', 'Antal 2', 'Summa 24 %']);
    expect(said([percent(16n), percent(9n)])).toEqual(['Medel 12,5 %', 'Antal 2', 'Summa 25 %']);
    expect(said([inhabitants(9165n), inhabitants(4606n)])).toEqual([
      'Medel 6 885,5',
      'Antal 2',
      'Summa 13 771',
    ]);
    expect(said([perInhabitant, perInhabitant])).toEqual(['Medel 77,60', 'Antal 2']);
  });

  test('N1 sums are exact where binary fractions are not: 10 × 0,10 kr is 1 kr', () => {
    const tenths = Array.from({ length: 10 }, (): ColumnCell => ({
      column: 'y2025',
      cell: cellOf({ kind: 'money', value: money(10n) }),
    }));
    expect(said(tenths)).toEqual(['Medel 0,10', 'Antal 10', 'Summa 1 kr']);
  });

  test('words and dashes are no figures', () => {
    expect(said([words, words, dash])).toEqual(['Antal 2']);
    expect(said([dash, dash])).toEqual(['Antal 0']);
  });
});
