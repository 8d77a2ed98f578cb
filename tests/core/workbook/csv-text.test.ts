import { describe, expect, it } from 'vitest';
import { csvText } from '../../../core/workbook/csv-text.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';

/** Reads CSV as a spreadsheet does: quoted fields, doubled quotes. */
function fieldsOf(csv: string): readonly string[] {
  const fields =
    csv
      .replace(/^\ufeff/, '')
      .trimEnd()
      .match(/"(?:[^"]|"")*"|[^;\r\n]+/g) ?? [];
  return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field));
}

describe('CSV (SEC10)', () => {
  it('has a byte order mark, semicolons and CRLF', () => {
    expect(
      csvText(
        [
          ['Rad', { figure: '186560' }],
          [null, { figure: '-12.5' }],
        ],
        'sv',
      ),
    ).toBe('\ufeff"Rad";186560\r\n;-12,5\r\n');
  });

  it('N5: writes a decimal point in English, and never a quoted or prefixed number', () => {
    expect(csvText([[{ figure: '-12.5' }]], 'en')).toBe('\ufeff-12.5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'guards %j from being taken for a formula',
    (name) => {
      expect(fieldsOf(csvText([[name]], 'sv'))).toEqual([`'${name}`]);
    },
  );

  it.each(['\r=1', '\0=1', '\u0001=1'])('guards %j, of which the first sign is stripped', (name) => {
    expect(fieldsOf(csvText([[name]], 'sv'))).toEqual(["'=1"]);
  });

  it('gives every other hostile name back as typed, with no field that begins a formula', () => {
    // A name typed with the guard's own apostrophe stands as it is; the guard cannot be told from it.
    for (const name of HOSTILE_NAMES.filter((each) => !each.startsWith("'="))) {
      const [field = ''] = fieldsOf(csvText([[name]], 'sv'));
      expect(field).toMatch(/^[^=+\-@\t\r\n\0＝＋－＠]/);
      expect(field.replace(/^'(?=[=+\-@＝＋－＠])/, '')).toBe(name);
    }
  });

  it('keeps quotes, semicolons and line ends inside their field', () => {
    expect(fieldsOf(csvText([['a;"b"\nc', 'd']], 'sv'))).toEqual(['a;"b"\nc', 'd']);
  });
});
