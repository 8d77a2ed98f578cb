import { describe, expect, it } from 'vitest';
import {
  findMunicipalities,
  readRegister,
  registerEntryOf,
  usualYear,
} from '../../../core/plan/population-register.ts';
import file from '../../../resources/register/kommuner-2011-2024.json';

function register() {
  const read = readRegister(file);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}
const names = (query: string) => findMunicipalities(register(), query).map(({ name }) => name);

describe('the population register', () => {
  it('K7: has all 290 municipalities, 31 December 2011–2024, with source and licence', () => {
    const { entries, years, source, table, licence } = register();
    expect(entries).toHaveLength(290);
    expect(entries.every(({ population }) => Object.keys(population).length === 14)).toBe(true);
    expect([years[0], years.at(-1), years.length]).toEqual([2011, 2024, 14]);
    expect([source, licence]).toEqual(['SCB, folkmängd', 'CC0 1.0']);
    expect(table).toContain('BE0101');
  });

  it.each([
    ['Bengtsfors', 9138],
    ['Dals-Ed', 4606],
    ['Färgelanda', 6434],
    ['Mellerud', 9165],
    ['Munkedal', 10_502],
    ['Årjäng', 9893],
    ['Åmål', 12_006],
  ])('K7: %s had %d inhabitants on 31 December 2023, as published', (name, inhabitants) => {
    expect(register().entries.find((entry) => entry.name === name)?.population['2023']).toBe(inhabitants);
  });

  it('K7.2: a member keeps code and figures, nothing else', () => {
    const mellerud = register().entries.find(({ name }) => name === 'Mellerud');
    expect(mellerud && Object.keys(registerEntryOf(mellerud))).toEqual(['code', 'population']);
  });
});

describe('readRegister', () => {
  const entry = {
    code: '1461',
    name: 'Mellerud',
    county: 'Västra Götalands län',
    population: { 2023: 9165 },
  };
  const both = { 2023: 9165, 2024: 9111 };
  const small = { ...file, years: [2023], entries: [entry] };
  it.each<[string, unknown]>([
    ['nothing', null],
    ['another format', { ...small, format: 'x' }],
    ['a newer version', { ...small, version: 2 }],
    ['a year that no entry has', { ...small, years: [2023, 2024] }],
    ['an entry with another year', { ...small, years: [2022] }],
    ['an entry without a year', { ...small, entries: [entry, { ...entry, code: '1492', population: {} }] }],
    ['years in disorder', { ...small, years: [2024, 2023], entries: [{ ...entry, population: both }] }],
    ['a code twice', { ...small, entries: [entry, entry] }],
    ['half an inhabitant', { ...small, entries: [{ ...entry, population: { 2023: 1.5 } }] }],
    ['no entry', { ...small, entries: [] }],
  ])('refuses %s whole', (_what, json) => {
    expect(readRegister(small)).toMatchObject({ ok: true });
    expect(readRegister(json)).toMatchObject({ ok: false, failure: { code: 'register.unreadable' } });
  });
});

describe('K7.4: a register that the user added to', () => {
  const entry = (code: string, ...years: readonly number[]) => ({
    code,
    name: code,
    county: '',
    population: Object.fromEntries(years.map((year) => [year, 1])),
  });
  const read = (entries: readonly unknown[], years: readonly number[]) =>
    readRegister({ ...file, source: '', table: '', licence: '', entries, years });

  it('may have years that some municipalities lack', () => {
    expect(read([entry('1461', 2024), entry('1492', 2023, 2024, 2025)], [2023, 2024, 2025]).ok).toBe(true);
  });

  it('counts a new plan at the latest of the years that most municipalities have', () => {
    const yearOf = (...entries: readonly (readonly number[])[]) => {
      const years = [...new Set(entries.flat())].sort((a, b) => a - b);
      const found = read(
        entries.map((each, place) => entry(String(1000 + place), ...each)),
        years,
      );
      return found.ok && usualYear(found.value);
    };
    expect(yearOf([2023, 2024], [2023, 2024, 2025], [2023, 2024])).toBe(2024);
    expect(yearOf([2023, 2024], [2025], [2023, 2024])).toBe(2024);
    expect(yearOf([2024, 2025], [2024, 2025])).toBe(2025);
    expect(usualYear(register())).toBe(2024);
  });
});

describe('findMunicipalities', () => {
  it('K7.3: finds names that begin so first, then names that have it in them, in Swedish order', () => {
    expect(names('mun')).toEqual(['Munkedal', 'Munkfors']);
    expect(names('dal')).toEqual([
      'Dals-Ed',
      'Härjedalen',
      'Ljusdal',
      'Munkedal',
      'Mölndal',
      'Svedala',
      'Älvdalen',
    ]);
    expect(names('ange')).toEqual(['Ånge', 'Ängelholm', 'Borlänge']);
  });

  it('passes over letter case, marks and hyphens', () => {
    expect(names('amal')).toEqual(['Åmål']);
    expect(names('ÅMÅL')).toEqual(['Åmål']);
    expect(names('A\u030Am')).toContain('Åmål');
    expect(names('dals ed')).toEqual(['Dals-Ed']);
    expect(names(' upplands v')).toEqual(['Upplands Väsby']);
  });

  it('finds nothing for nothing', () => {
    expect(names('')).toEqual([]);
    expect(names('  ')).toEqual([]);
    expect(names('xyz')).toEqual([]);
  });
});
