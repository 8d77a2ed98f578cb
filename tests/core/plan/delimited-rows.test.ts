import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimitedRows } from '../../../core/plan/delimited-rows.ts';

const cells = (text: string, separator = '\t') => delimitedRows(text, separator).map((row) => row.cells);

describe('delimitedRows', () => {
  it('takes cells apart at the separator, without space around them, whatever the line ends', () => {
    const rows = [
      ['a', 'b'],
      ['c', ''],
      ['', 'd'],
    ];
    expect(cells('a\t b \r\nc\t\r\n\td')).toEqual(rows);
    expect(cells('a;b\rc;\r;d\r', ';')).toEqual(rows);
    expect(cells('\ufeffa;b\nc;\n;d\n\n', ';')).toEqual(rows);
  });

  it('numbers rows as a spreadsheet does: blank ones count and are left out', () => {
    const rows = delimitedRows('Titel\n\n \t \nkod\t"två\nrader"\n1', '\t');
    expect(rows.map(({ number }) => number)).toEqual([1, 4, 5]);
    expect(rows[1]?.cells).toEqual(['kod', 'två\nrader']);
  });

  it('takes quotation marks off, and leaves them where they are none', () => {
    expect(cells('"a;b";"säg ""hej""";c', ';')).toEqual([['a;b', 'säg "hej"', 'c']]);
    expect(cells('5" rör;"öppen\nnästa;"a"b', ';')).toEqual([
      ['5" rör', '"öppen'],
      ['nästa', '"a"b'],
    ]);
    expect(cells('a;"öppen\nb;c', ';')).toEqual([
      ['a', '"öppen'],
      ['b', 'c'],
    ]);
    expect(cells('""""', ';')).toEqual([['"']]);
  });

  it('gives nothing for nothing', () => {
    expect(cells('')).toEqual([]);
    expect(cells('\ufeff\r\n\t\n')).toEqual([]);
  });

  it('gives back whatever is written with marks', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ';', '"', '\n', '\r', 'å') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (table) => {
        const text = table
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n');
        const kept = table.map((row) => row.map((each) => each.trim()));
        expect(cells(text, ';')).toEqual(kept.filter((row) => row.some((each) => each !== '')));
      }),
    );
  });

  it('reads any text, and quickly: each sign is looked at a few times', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('\t', ';', ','), (text, by) => void delimitedRows(text, by)),
    );
    const long = 'a"b;"c"\n'.repeat(100_000);
    const before = performance.now();
    expect(delimitedRows(long, ';')).toHaveLength(100_000);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
