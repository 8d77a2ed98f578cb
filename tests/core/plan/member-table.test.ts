import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMemberTable } from '../../../core/plan/member-table.ts';
import { readRegister } from '../../../core/plan/population-register.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import file from '../../../resources/register/kommuner-2011-2024.json';
import { keyColumn, member, planWith, typed } from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';

const found = readRegister(file);
if (!found.ok) throw new Error('The register is unreadable');
const register = found.value;
const mellerud = { code: '1461', population: { 2023: 9165 } };
const plan = planWith({
  keyColumns: [{ ...keyColumn('k1'), name: 'Timmar' }],
  members: [member('Melleruds kommun', null, { register: mellerud }), member('Åmål', 12_006)],
});

function tableOf(text: string, language: 'sv' | 'en' = 'sv', of: Plan = plan) {
  const read = readMemberTable(of, text, register, language);
  if (!read.ok) throw new Error(sv(read.failure));
  return read.value;
}
const refusal = (text: string) => {
  const read = readMemberTable(plan, text, register, 'sv');
  return read.ok ? null : sv(read.failure);
};
const problems = (text: string) =>
  tableOf(text).rows.map(({ row, problem }) => [row, problem && sv(problem)]);

describe('readMemberTable', () => {
  it('reads what is copied from a spreadsheet, with headings', () => {
    const { rows, ignored } = tableOf(
      'Kommun\tLän\tInvånare\tTak\tTimmar\r\nBengtsfors\tVästra Götaland\t9 138\t\t1,5\r\n\r\nDals-Ed\t\t4 600\t200 000\t\r\n',
    );
    expect(rows).toMatchObject([
      {
        row: 2,
        name: 'Bengtsfors',
        register: { code: '1460' },
        population: null,
        ceiling: null,
        keyValues: { k1: typed('1.5') },
        problem: null,
      },
      {
        row: 4,
        name: 'Dals-Ed',
        register: { code: '1438' },
        population: typed(4600),
        ceiling: typed(200_000),
        keyValues: {},
        problem: null,
      },
    ]);
    expect(ignored).toEqual(['Län']);
  });

  it('reads names alone, and names and inhabitants, without headings', () => {
    expect(tableOf('Bengtsfors\nRegionen').rows).toMatchObject([
      { row: 1, name: 'Bengtsfors', register: { code: '1460' }, problem: null },
      { row: 2, name: 'Regionen', register: null, problem: null },
    ]);
    expect(tableOf('Regionen;1 770 000').rows).toMatchObject([{ population: typed(1_770_000) }]);
    expect(tableOf('The region\t1,770,000', 'en').rows).toMatchObject([{ population: typed(1_770_000) }]);
  });

  it('reads commas where nothing else can be meant: a name and a whole number, or under headings', () => {
    expect(tableOf('Bengtsfors,9138\nRegionen,"1 770 000"').rows).toMatchObject([
      { name: 'Bengtsfors', register: { code: '1460' } },
      { name: 'Regionen', population: typed(1_770_000) },
    ]);
    expect(
      tableOf('Kommun,Invånare,Tak\nRegionen,1770000,\n"Sjukhuset, norra",5,"200 000"').rows,
    ).toMatchObject([
      { name: 'Regionen', population: typed(1_770_000) },
      { name: 'Sjukhuset, norra', population: typed(5), ceiling: typed(200_000) },
    ]);
  });

  it('takes a comma in a name for the name’s, and refuses a figure after one that may be read in two ways', () => {
    expect(tableOf('Sjukhuset, norra\nBengtsfors').rows).toMatchObject([
      { name: 'Sjukhuset, norra' },
      { name: 'Bengtsfors' },
    ]);
    for (const text of ['Regionen,1,770,000', 'Kommun,Timmar\nRegionen,1,5', 'Bengtsfors,9138,200000'])
      expect(refusal(text)).toBe(
        'Kommatecknen kan vara både kolumner och decimaler. Kopiera från ett kalkylblad, eller sätt semikolon mellan kolumnerna.',
      );
  });

  it('N5 N5.5: says who is in the plan, who is twice in the table, and where', () => {
    expect(problems('namn;tak\nMellerud;\nÅMÅL;x\nBengtsfors;\nbengtsfors;\nx\u0000y;')).toEqual([
      [2, 'Kommunen finns redan i planen som ”Melleruds kommun”.'],
      [3, '”Åmål” finns redan i planen.'],
      [4, null],
      [5, 'Samma namn står på rad 4.'],
      [
        6,
        'Namnet innehåller tecken som inte kan visas. Skriv det med bokstäver, siffror och vanliga tecken.',
      ],
    ]);
    expect(problems('namn;tak\n;5\n;6')).toEqual([
      [2, 'Skriv ett namn.'],
      [3, 'Skriv ett namn.'],
    ]);
  });

  it.each([
    [
      '',
      'Det finns inga medlemmar i det du klistrade in. Kopiera raderna med namn, gärna med rubriker, och klistra in igen.',
    ],
    [
      'Kommun\tInvånare',
      'Det finns inga medlemmar i det du klistrade in. Kopiera raderna med namn, gärna med rubriker, och klistra in igen.',
    ],
    [
      'Ort\tInvånare\nEd\t1',
      'Ingen kolumn har rubriken kommun, medlem eller namn. Skriv en av dem över namnen.',
    ],
  ])('refuses %j whole', (text, said) => {
    expect(refusal(text)).toBe(said);
  });

  it('N5: holds 5 000 rows and refuses one more', () => {
    const table = (count: number) =>
      Array.from({ length: count }, (_, place) => `M${String(place)}`).join('\n');
    expect(tableOf(table(5_000)).rows).toHaveLength(5_000);
    expect(refusal(table(5_001))).toBe(
      'Tabellen har fler än 5000 rader. En plan kan ha högst så många medlemmar.',
    );
  });

  it('any text is read or refused in words, and each row that is not blank is there once', () => {
    const cell = fc.constantFrom(
      'Kommun',
      'Tak',
      'Timmar',
      'Åmål',
      'Mellerud',
      'Ed',
      'Dals-Ed',
      '5',
      '1.234',
      '-1',
      '',
      '–',
      '=1/0',
      '"',
    );
    const mark = fc.constantFrom('\t', ';', ',');
    const row = fc.tuple(fc.array(cell, { maxLength: 4 }), mark).map(([cells, by]) => cells.join(by));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(row, { maxLength: 6 }).map((rows) => rows.join('\n')),
          fc.string(),
        ),
        fc.constantFrom('sv', 'en'),
        (text, language) => {
          const read = readMemberTable(plan, text, register, language);
          if (!read.ok) return void [sv(read.failure), en(read.failure)];
          const numbers = read.value.rows.map((each) => each.row);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
          for (const { problem } of read.value.rows) if (problem) void [sv(problem), en(problem)];
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
