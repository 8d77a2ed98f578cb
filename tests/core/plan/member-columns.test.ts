import { describe, expect, it } from 'vitest';
import { delimitedRows } from '../../../core/plan/delimited-rows.ts';
import { memberColumns } from '../../../core/plan/member-columns.ts';
import { keyColumn, planWith } from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';

const hours = { ...keyColumn('k1'), name: 'Timmar', unit: 'h' };
const plan = planWith({ keyColumns: [hours, { ...keyColumn('k2'), name: 'Skattekraft' }] });
const find = (text: string, of = plan) => memberColumns(of, delimitedRows(text, ';'), 'sv');

function columnsOf(text: string, of = plan) {
  const found = find(text, of);
  if (!found.ok) throw new Error(sv(found.failure));
  const { header, name, figures, ignored } = found.value;
  return [
    header?.number ?? null,
    name,
    figures.map(({ column, target }) => `${String(column)} ${target}`).join(', '),
    ignored.join(', '),
  ];
}

function whyRefused(text: string, write = sv) {
  const found = find(text);
  return found.ok ? null : write(found.failure);
}

describe('memberColumns', () => {
  it.each([
    ['Kommun;Invånare;Tak\nÅmål;1;2', [1, 0, '1 population, 2 ceiling', '']],
    ['TAK;namn;TIMMAR;skattekraft\n1;Åmål;2;3', [1, 1, '0 ceiling, 2 key:k1, 3 key:k2', '']],
    ['Member;Population;Ceiling\nÅmål;1;2', [1, 0, '1 population, 2 ceiling', '']],
    [
      'Medlem;Folkmängd 2023;Tak kr/år;Timmar (h)\nÅmål;1;2;3',
      [1, 0, '1 population, 2 ceiling, 3 key:k1', ''],
    ],
    [';Invånare\nÅmål;1', [1, 0, '1 population', '']],
    ['Kommun;Län;Invånare;;\nÅmål;VG;1;x;', [1, 0, '2 population', 'Län, D']],
    [
      'Kommun;Tak tkr;Folkmängd 2022;Timmar min\nÅmål;1;2;3',
      [1, 0, '', 'Tak tkr, Folkmängd 2022, Timmar min'],
    ],
  ])(
    'finds by the headings of %j what each column holds, and names what it does not know',
    (text, columns) => {
      expect(columnsOf(text)).toEqual(columns);
    },
  );

  it.each([
    ['Åmål', [null, 0, '', '']],
    ['Åmål;12 006\nRegionen;', [null, 0, '1 population', '']],
    ['Åmål;VG;12 006', [null, 0, '', 'B, C']],
    ['Åmål;12 006;x', [null, 0, '1 population', 'C']],
    ['Åmål;tolv\nEd;4 606', [null, 0, '1 population', '']],
    ['Ort;Antal\nÅmål;12 006', [null, 0, '1 population', '']],
  ])('takes %j without headings as names, then inhabitants', (text, columns) => {
    expect(columnsOf(text)).toEqual(columns);
  });

  it('N5: a ceiling in the plan’s own unit alone: tkr is read where the plan is in tkr', () => {
    expect(columnsOf('Namn;Tak tkr\nÅmål;1', { ...plan, unit: 'tkr' })).toEqual([1, 0, '1 ceiling', '']);
    expect(columnsOf('Namn;Tak kr\nÅmål;1', { ...plan, unit: 'tkr' })).toEqual([1, 0, '', 'Tak kr']);
  });

  it('the plan’s own column wins over a heading of the same name', () => {
    const own = { ...plan, keyColumns: [{ ...hours, name: 'Invånare' }] };
    expect(columnsOf('Namn;Invånare\nÅmål;1', own)).toEqual([1, 0, '1 key:k1', '']);
  });

  it('refuses headings without a name’s, and two of the same', () => {
    expect(whyRefused('Ort;Invånare\nÅmål;1')).toBe(
      'Ingen kolumn har rubriken kommun, medlem eller namn. Skriv en av dem över namnen.',
    );
    expect(whyRefused('Namn;Invånare;Tak;folkmängd\nÅmål;1;2;3')).toBe(
      'Kolumnerna ”Invånare” och ”folkmängd” betyder samma sak. Ta bort den ena.',
    );
    expect(whyRefused('Namn;Namn\nÅmål;1', en)).toBe(
      'The columns “Namn” and “Namn” mean the same. Remove one of them.',
    );
  });
});
