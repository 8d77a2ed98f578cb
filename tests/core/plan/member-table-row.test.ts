import { describe, expect, it } from 'vitest';
import type { MemberColumns } from '../../../core/plan/member-columns.ts';
import { memberRowReader } from '../../../core/plan/member-table-row.ts';
import { readRegister } from '../../../core/plan/population-register.ts';
import file from '../../../resources/register/kommuner-2011-2024.json';
import { keyColumn, planWith, typed } from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';

const found = readRegister(file);
if (!found.ok) throw new Error('The register is unreadable');
const register = found.value;
const plan = planWith({ keyColumns: [{ ...keyColumn('k1'), name: 'Timmar', unit: 'h' }] });
const columns: MemberColumns = {
  header: { number: 1, cells: ['Kommun', 'Invånare', 'Tak', 'Timmar'] },
  name: 0,
  figures: [
    { column: 1, target: 'population' },
    { column: 2, target: 'ceiling' },
    { column: 3, target: 'key:k1' },
  ],
  ignored: [],
};
const read = (...cells: readonly string[]) =>
  memberRowReader({ plan, columns, register, language: 'sv' })({ number: 7, cells });
const problemOf = (...cells: readonly string[]) => {
  const { problem } = read(...cells);
  return problem && sv(problem);
};

describe('memberRowReader', () => {
  it('K7: a municipality by its name as the register writes it, with the register’s figures', () => {
    // Åmål had 12 006 inhabitants on 31 December 2023, the plan's date.
    expect(read('ÅMÅL', '12 006', '', '–')).toEqual({
      row: 7,
      name: 'Åmål',
      register: { code: '1492', population: expect.objectContaining({ 2023: 12_006 }) as unknown },
      population: null,
      ceiling: null,
      keyValues: {},
      problem: null,
    });
  });

  it('K7 N4: a population that differs stands as typed; units are those of the field', () => {
    expect(read('Åmål', '6 965 inv.', '=2*100000', '7,5 h')).toMatchObject({
      population: typed(6965),
      ceiling: { text: '=2*100000', value: '200000' },
      keyValues: { k1: typed('7.5') },
      problem: null,
    });
  });

  it('a column of ceilings that was copied without its names is no members', () => {
    expect(problemOf('150 000')).toBe(
      '”150 000” har inga bokstäver och är inget namn. Klistra in tak och andra uppgifter tillsammans med namnen, eller i kalkylen.',
    );
    expect(problemOf('–')).toMatch(/^”–” har inga bokstäver/);
    expect(problemOf('Stad 2')).toBeNull();
  });

  it('K7: a party that is no municipality keeps its name and has the population that is typed', () => {
    expect(read('Västra Götalandsregionen', '1 770 000')).toMatchObject({
      name: 'Västra Götalandsregionen',
      register: null,
      population: typed(1_770_000),
      problem: null,
    });
    expect(
      memberRowReader({ plan, columns, register: null, language: 'sv' })({ number: 1, cells: ['åmål'] }),
    ).toMatchObject({
      name: 'åmål',
      register: null,
    });
  });

  it.each([
    [['', '5'], 'Skriv ett namn.'],
    [
      ['Åmål', '1.234'],
      'I kolumnen ”Invånare”: 1.234 går inte att tolka. Skriv 1 234 för heltal eller 1,234 för decimaltal.',
    ],
    [['Åmål', '', '5 tkr'], /^I kolumnen ”Tak”: Enheten ”tkr” passar inte här\./],
    [
      ['Åmål', '', '', 'många'],
      'I kolumnen ”Timmar”: ”många” går inte att tolka som ett tal. Skriv till exempel 1 234,50.',
    ],
    [['Åmål', '5,5'], /^Åmål, .*heltal/],
    [['Åmål', '', '-5'], /^Åmål, .*mellan/],
  ])('N4 N5: says of %j what is wrong and in which column', (cells, said) => {
    expect(problemOf(...cells)).toMatch(said);
  });

  it('keeps what it could read of a row with a problem, which is its first', () => {
    expect(read('Åmål', 'x', '5', 'y')).toMatchObject({ name: 'Åmål', ceiling: typed(5), keyValues: {} });
    expect(problemOf('Åmål', 'x', '5', 'y')).toMatch(/”Invånare”/);
  });
});
