import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Municipality } from '../../../core/plan/population-register.ts';
import { readRegister } from '../../../core/plan/population-register.ts';
import { readRegisterTable } from '../../../core/plan/register-table.ts';
import file from '../../../resources/register/kommuner-2011-2024.json';
import { en, sv } from '../../builders/sentences.ts';

function registerIn(text: string) {
  const read = readRegisterTable(text);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

function whyRefused(text: string, write = sv): string {
  const read = readRegisterTable(text);
  if (read.ok) throw new Error('Not refused');
  return write(read.failure);
}

const vasby: Municipality = {
  code: '0114',
  name: 'Upplands Väsby',
  county: '',
  population: { 2024: 50_323, 2025: 50_400 },
};
const mellerud: Municipality = {
  code: '1461',
  name: 'Mellerud',
  county: '',
  population: { 2024: 9_111, 2025: 9_050 },
};

describe('readRegisterTable', () => {
  it.each([
    [
      'Statistics Sweden’s own, with a title and notes',
      '"Folkmängd efter region och år"\r\n\r\n"region";"2024";"2025"\r\n"0114 Upplands Väsby";50323;50400\r\n"1461 Mellerud";9111;9050\r\n\r\n"Uppdaterad: 20260220 08:00"\r\n',
    ],
    [
      'copied from Excel',
      'Kod\tKommun\t2024\t2025\n0114\tUpplands Väsby\t50 323\t50 400\n1461\tMellerud\t9 111\t9 050',
    ],
    [
      'with commas',
      'code,name,Population 2024,2025-12-31\n114,"Upplands Väsby",50323,50400\n1461,Mellerud,9111,9050',
    ],
    [
      'a row a year',
      'region;år;Folkmängd\n0114 Upplands Väsby;2024;50323\n0114 Upplands Väsby;2025;50400\n1461 Mellerud;2024;9111\n1461 Mellerud;2025;9050',
    ],
  ])('K7: reads a table %s', (_, text) => {
    expect(registerIn(text)).toEqual({
      format: 'samkalkyl/population-register',
      version: 1,
      source: '',
      table: '',
      licence: '',
      years: [2024, 2025],
      entries: [vasby, mellerud],
    });
  });

  it('K7: reads the county, and leaves years without a figure out', () => {
    const { years, entries } = registerIn(
      'kod;namn;län;2023;2024\n1461;Mellerud;Västra Götalands län;..;9111',
    );
    expect(years).toEqual([2024]);
    expect(entries).toEqual([{ ...mellerud, county: 'Västra Götalands län', population: { 2024: 9111 } }]);
  });

  it.each([
    [
      '',
      'Tabellen saknar rubriker. Skriv en rad med rubrikerna kod, kommun och ett år, till exempel 2025, över siffrorna.',
    ],
    [
      '1461;Mellerud;9111',
      'Tabellen saknar rubriker. Skriv en rad med rubrikerna kod, kommun och ett år, till exempel 2025, över siffrorna.',
    ],
    [
      '\nkod;namn;antal\n1461;Mellerud;9111',
      'Rad 2: ingen kolumn har ett år som rubrik. Skriv till exempel 2025 eller Folkmängd 2025 över antalet invånare.',
    ],
    [
      'kod;namn;2025;Folkmängd 2025\n1461;Mellerud;1;2',
      'Rad 1: två kolumner har året 2025 som rubrik. Ta bort den ena.',
    ],
    [
      'kod;namn;2025\n;Mellerud;9111',
      'Rad 2, kolumnen ”kod”: kommunkoden saknas. Skriv den med två till fyra siffror, till exempel 1461.',
    ],
    [
      ';namn;2025\n14611;Mellerud;9111',
      'Rad 2, kolumnen ”namn”: ”Mellerud” är ingen kommunkod. Skriv den med två till fyra siffror, till exempel 1461.',
    ],
    [
      'kod;namn;2025\n1461;Mellerud;9111\n14611;Åmål;9111',
      'Rad 3, kolumnen ”kod”: ”14611” är ingen kommunkod. Skriv den med två till fyra siffror, till exempel 1461.',
    ],
    [
      'Kommun;2025\nMellerud;9111',
      'Rad 2, kolumnen ”Kommun”: ”Mellerud” är ingen kommunkod. Skriv den med två till fyra siffror, till exempel 1461.',
    ],
    [
      'kod;namn;2025\n1461;;9111',
      'Rad 2, kolumnen ”namn”: namnet på 1461 saknas. Skriv kommunens namn efter koden eller i en egen kolumn.',
    ],
    [
      `kod;namn;2025\n1461;${'x'.repeat(101)};9111`,
      'Rad 2, kolumnen ”namn”: namnet är för långt. Det får ha högst 100 tecken.',
    ],
    [
      'kod;namn;2025\n1461;Mellerud;9 16',
      'Rad 2, kolumnen ”2025”: ”9 16” är inget antal invånare. Skriv ett heltal, till exempel 9 165, eller lämna cellen tom.',
    ],
    [
      'kod;namn;2025\n1461;Mellerud;-5',
      'Rad 2, kolumnen ”2025”: ”-5” är inget antal invånare. Skriv ett heltal, till exempel 9 165, eller lämna cellen tom.',
    ],
    [
      'kod;namn;2025\n1461;Mellerud;9,5',
      'Rad 2, kolumnen ”2025”: ”9,5” är inget antal invånare. Skriv ett heltal, till exempel 9 165, eller lämna cellen tom.',
    ],
    [
      'kod;namn;2025\n1461;Mellerud;=5+5',
      'Rad 2, kolumnen ”2025”: ”=5+5” är inget antal invånare. Skriv ett heltal, till exempel 9 165, eller lämna cellen tom.',
    ],
    [
      'kod;namn;2025\n1461;Mellerud;okänt',
      'Rad 2, kolumnen ”2025”: ”okänt” är inget antal invånare. Skriv ett heltal, till exempel 9 165, eller lämna cellen tom.',
    ],
    [
      'kod;år;folkmängd\n1461 Mellerud;i fjol;9111',
      'Rad 2, kolumnen ”år”: ”i fjol” är inget år. Skriv till exempel 2025.',
    ],
    [
      'kod;namn;2025\n0114;Väsby;1\n1461;Mellerud;1\n114;Väsby;1',
      'Rad 4: koden 0114 står redan på rad 2. Ta bort den ena raden.',
    ],
    [
      'kod;år;folkmängd\n1461 Mellerud;2023;1\n1461 Mellerud;2024;1\n1461 Mellerud;2024;2',
      'Rad 4: koden 1461 står redan på rad 3. Ta bort den ena raden.',
    ],
    ['kod;namn;2025\nKälla: SCB', 'Det finns inga invånartal under rubrikerna. Ta med raderna med kommuner.'],
  ])('K7: refuses %j with the place and what to do', (text, said) => {
    expect(whyRefused(text)).toBe(said);
    expect(whyRefused(text, en)).not.toBe('');
  });

  it('N5: holds 5 000 municipalities and refuses one more', () => {
    const table = (count: number) =>
      ['kod;namn;2025', ...Array.from({ length: count }, (_, place) => `${2000 + place};K${place};1`)].join(
        '\n',
      );
    expect(registerIn(table(5_000)).entries).toHaveLength(5_000);
    expect(whyRefused(table(5_001))).toBe(
      'Tabellen har fler än 5000 kommuner. Ta bort rader som inte är kommuner.',
    );
  });

  it('K7: gives the program’s own register back from its table', () => {
    const years = file.years.map(String);
    const rows = file.entries.map(({ code, name, county, population }) =>
      [code, name, county, ...Object.values(population)].join('\t'),
    );
    const { entries } = registerIn([['code', 'name', 'county', ...years].join('\t'), ...rows].join('\n'));
    expect(entries).toEqual(file.entries);
  });

  it('K7: any text is read or refused in words, and what is read is a sound register', () => {
    const cell = fc.constantFrom(
      'kod',
      'namn',
      'region',
      '2024',
      '2025',
      'år',
      'folkmängd',
      '1461',
      '114',
      '14 Län',
      'Mellerud',
      '9 165',
      '..',
      'x',
      '',
      '=1',
      '"',
    );
    const header = fc.constantFrom('kod;namn;2024;2025', 'region;2025', 'kod;namn;år;folkmängd', ';;2024;x');
    const table = fc
      .tuple(header, fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), fc.boolean())
      .map(([head, rows, isWhole]) => [
        ...(isWhole ? [head, '0114 Upplands Väsby;50 400;2025;1'] : []),
        ...rows.map((row) => row.join(';')),
      ])
      .map((rows) => rows.join('\n'));
    let sound = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 5, arbitrary: table }, { weight: 1, arbitrary: fc.string() }),
        (text) => {
          const read = readRegisterTable(text);
          if (!read.ok) return void [sv(read.failure), en(read.failure)];
          sound += 1;
          expect(readRegister(JSON.parse(JSON.stringify(read.value)))).toEqual(read);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(sound).toBeGreaterThan(100);
  });
});
