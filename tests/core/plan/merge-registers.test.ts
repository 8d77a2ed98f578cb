import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRegisters } from '../../../core/plan/merge-registers.ts';
import {
  readRegister,
  type Municipality,
  type PopulationRegister,
} from '../../../core/plan/population-register.ts';
import file from '../../../resources/register/kommuner-2011-2024.json';

function registerOf(entries: readonly Municipality[], source = ''): PopulationRegister {
  const years = new Set(entries.flatMap(({ population }) => Object.keys(population).map(Number)));
  return {
    format: 'samkalkyl/population-register',
    version: 1,
    source,
    table: source && `${source}, tabell`,
    licence: source && 'CC0',
    years: [...years].sort((a, b) => a - b),
    entries: [...entries].sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

const mellerud: Municipality = {
  code: '1461',
  name: 'Mellerud',
  county: 'VG',
  population: { 2023: 9165, 2024: 9111 },
};
const amal: Municipality = {
  code: '1492',
  name: 'Åmål',
  county: 'VG',
  population: { 2023: 12_006, 2024: 11_900 },
};

describe('mergeRegisters', () => {
  it('K7: the added figures win year by year, what it lacks stays, and what is new comes in', () => {
    const added = registerOf([
      { code: '0114', name: 'Upplands Väsby', county: '', population: { 2025: 50_400 } },
      { code: '1461', name: 'Melleruds kommun', county: '', population: { 2024: 9_110, 2025: 9_050 } },
    ]);
    expect(mergeRegisters(registerOf([mellerud, amal], 'SCB'), added)).toEqual({
      ...registerOf([], 'SCB'),
      years: [2023, 2024, 2025],
      entries: [
        { code: '0114', name: 'Upplands Väsby', county: '', population: { 2025: 50_400 } },
        {
          code: '1461',
          name: 'Melleruds kommun',
          county: 'VG',
          population: { 2023: 9165, 2024: 9_110, 2025: 9_050 },
        },
        amal,
      ],
    });
  });

  it('K7: a source that is said is the one that is printed', () => {
    expect(mergeRegisters(registerOf([amal], 'SCB'), registerOf([mellerud], 'Regionen')).source).toBe(
      'Regionen',
    );
  });

  const entry = fc.record({
    code: fc.constantFrom('14', '0114', '1461', '1492', '2021'),
    name: fc.constantFrom('A', 'B'),
    county: fc.constantFrom('', 'VG'),
    population: fc.dictionary(fc.constantFrom('2022', '2023', '2024', '2025'), fc.nat(60_000), {
      minKeys: 1,
      noNullPrototype: true,
    }),
  });
  const register = fc
    .uniqueArray(entry, { selector: ({ code }) => code, minLength: 1 })
    .map((entries) => registerOf(entries, 'SCB'));

  it('K7: any two sound registers give a sound one, with the added figure wherever there is one', () => {
    fc.assert(
      fc.property(register, register, (builtIn, added) => {
        const merged = mergeRegisters(builtIn, added);
        expect(readRegister(JSON.parse(JSON.stringify(merged)))).toEqual({ ok: true, value: merged });
        const figure = (of: PopulationRegister, code: string, year: number) =>
          of.entries.find((each) => each.code === code)?.population[year];
        for (const { code } of merged.entries)
          for (const year of [2022, 2023, 2024, 2025])
            expect(figure(merged, code, year)).toBe(figure(added, code, year) ?? figure(builtIn, code, year));
      }),
    );
  });

  it('K7: adding the same again, or a register to itself, changes nothing', () => {
    fc.assert(
      fc.property(register, register, (builtIn, added) => {
        const merged = mergeRegisters(builtIn, added);
        expect(mergeRegisters(merged, added)).toEqual(merged);
        expect(mergeRegisters(added, added)).toEqual(added);
      }),
    );
  });

  it('K7: the program’s own register stays as it is under nothing new', () => {
    const read = readRegister(file);
    expect(read.ok && mergeRegisters(read.value, read.value)).toEqual(file);
  });
});
