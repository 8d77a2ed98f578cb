import { describe, expect, it } from 'vitest';
import { ratio } from '../../../core/numbers/ratio.ts';
import { addressOf } from '../../../core/workbook/address.ts';
import { figure, text } from '../../../core/workbook/figures.ts';
import { layOut, type CellDraft, type ColumnDraft } from '../../../core/workbook/lay-out.ts';

const free: ColumnDraft = { least: 5, most: 20, group: null };
const year: ColumnDraft = { least: 5, most: 40, group: 'years' };
const draft = (
  id: string,
  column: number,
  content: CellDraft['content'],
  more: Partial<CellDraft> = {},
): CellDraft => ({
  id,
  column,
  role: 'label',
  content,
  ...more,
});

describe('the layout of a sheet', () => {
  it('numbers rows from the top, gaps counted', () => {
    const { cells, heights } = layOut([[draft('a', 1, text('x'))], [], [draft('b', 1, text('y'))]], [free]);
    expect(cells.map(({ id, row, column }) => `${id} ${addressOf(row, column)}`)).toEqual(['a A1', 'b A3']);
    expect(heights).toEqual([1, 1, 1]);
  });

  it('makes a column as wide as its widest figure, and years equally wide (design rule 3)', () => {
    const { widths } = layOut(
      [
        [
          draft('a', 1, figure(ratio(1_234_567_890n))),
          draft('b', 2, figure(ratio(1n))),
          draft('c', 3, text('kort')),
        ],
      ],
      [year, year, free],
    );
    expect(widths[0]).toBeGreaterThan('1 234 567 890'.length);
    expect(widths[1]).toBe(widths[0]);
    expect(widths[2]).toBeLessThan(10);
  });

  it('wraps a text that is wider than its column may be, in a row that is high enough', () => {
    const long = 'Samverkansnämnden för de små kommunerna i norra Bohuslän';
    const { cells, widths, heights } = layOut([[draft('a', 1, text(long))]], [free]);
    expect(widths).toEqual([20]);
    expect(cells[0]?.wrap).toBe(true);
    expect(heights[0]).toBeGreaterThanOrEqual(3);
  });

  it('counts the lines of a text over several columns, and its own line ends', () => {
    const note = draft('a', 1, text('en\ntvå\ntre'), { span: 2 });
    expect(layOut([[note]], [free, free]).heights).toEqual([3]);
  });

  it('lets a title run over the cells beside it', () => {
    const title = draft('a', 1, text('Gemensam överförmyndarnämnd för alla kommuner'), { role: 'title' });
    const { cells, widths } = layOut([[title]], [free]);
    expect(widths).toEqual([5]);
    expect(cells[0]?.wrap).toBe(false);
  });

  it('keeps a row within the height that spreadsheets allow', () => {
    const { heights } = layOut([[draft('a', 1, text('ord '.repeat(1000)))]], [free]);
    expect(heights).toEqual([29]);
  });

  it.each([
    [1, 1, 'A1'],
    [7, 26, 'Z7'],
    [7, 27, 'AA7'],
    [1, 702, 'ZZ1'],
    [1, 703, 'AAA1'],
  ])('row %i, column %i is %s', (row, column, address) => {
    expect(addressOf(row, column)).toBe(address);
  });
});
