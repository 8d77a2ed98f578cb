import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_COPY, wordsCopy } from '../../../../renderer/sheet/clipboard/copy-of-cell.ts';
import { readTsv } from '../../../../renderer/sheet/clipboard/read-tsv.ts';
import { writeTsv } from '../../../../renderer/sheet/clipboard/write-tsv.ts';

describe('text with tabs, as spreadsheets exchange it', () => {
  test('tabs, lines and a first quotation mark are quoted; a mark inside is not', () => {
    const rows = [['a\tb', 'två\nrader', '"citat"', 'en "kommun"'].map(wordsCopy)];
    expect(writeTsv(rows)).toBe('"a\tb"\t"två\nrader"\t"""citat"""\ten "kommun"');
  });

  test('words that a spreadsheet would take for a formula are guarded; figures keep their minus', () => {
    const figure = { ...NO_COPY, text: '-12,5', figure: '-12.5' };
    const words = ['=1+1', '@SUM(1)', '＝1', '- Möten'].map(wordsCopy);
    const percent = { ...wordsCopy('-2,5%'), fraction: '-0.025' };
    expect(writeTsv([[figure, percent, ...words]])).toBe("-12,5\t-2,5%\t'=1+1\t'@SUM(1)\t'＝1\t'- Möten");
  });

  test('what Excel writes: the last line’s end is no row, blank cells and rows are', () => {
    expect(readTsv('1\t\t3\r\n\r\n4\t5\t6\r\n')).toEqual([['1', '', '3'], [''], ['4', '5', '6']]);
    expect(readTsv('110 000')).toEqual([['110 000']]);
    expect(readTsv('\ufeff1\r2\r')).toEqual([['1'], ['2']]);
  });

  test('a quotation mark that is never closed, or closed within a cell, stands for itself', () => {
    expect(readTsv('"a\tb')).toEqual([['"a', 'b']]);
    expect(readTsv('"a" b\tc')).toEqual([['"a" b', 'c']]);
  });

  test('law: what is written is read back, whatever stands in the cells', () => {
    const words = fc
      .string({ unit: fc.constantFrom('a', 'ö', '"', '\t', '\n', ' ', ',') })
      .filter((text) => !/^[=+\-@]/.test(text));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(words, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        const isBlankAtEnd = cells.at(-1)?.every((cell) => cell === '') ?? false;
        fc.pre(!isBlankAtEnd);
        expect(readTsv(writeTsv(cells.map((row) => row.map(wordsCopy))))).toEqual(cells);
      }),
      { seed: 20260718 },
    );
  });
});
