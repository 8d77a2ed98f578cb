import { expect, test } from 'vitest';
import type { PopulationRegister } from '../../../core/index.ts';
import { newYearsOf, updatedBy, yearsText } from '../../../renderer/register/register-facts.ts';
import { examplePlan } from '../example-plan.ts';

function register(years: readonly number[], population: Record<string, number>): PopulationRegister {
  return {
    format: 'samkalkyl/population-register',
    version: 1,
    source: '',
    table: '',
    licence: '',
    years: [...years],
    entries: [{ code: '1461', name: 'Mellerud', county: '', population }],
  };
}

test('years in few words: a run of three or more by its ends, others one by one', () => {
  expect(yearsText([2025])).toBe('2025');
  expect(yearsText([2024, 2025])).toBe('2024, 2025');
  expect(yearsText([2011, 2012, 2013])).toBe('2011–2013');
  expect(yearsText([2011, 2013, 2014])).toBe('2011, 2013, 2014');
});

test('K7 the years that the program did not have', () => {
  const known = register([2023, 2024], { '2023': 1, '2024': 1 });
  expect(newYearsOf(register([2024, 2025], { '2024': 1, '2025': 1 }), known)).toEqual([2025]);
});

test('K7 counts the members that would get other figures, by code', () => {
  const plan = examplePlan();
  const mellerud = plan.members.find(({ name }) => name === 'Mellerud');
  const known = mellerud?.register?.population ?? {};
  expect(updatedBy(plan, register([2030], { '2030': 9000 }))).toBe(1);
  expect(updatedBy(plan, register([2023], { '2023': known['2023'] ?? 0 }))).toBe(0);
});
