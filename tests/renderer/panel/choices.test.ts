import { expect, test } from 'vitest';
import { inputOf } from '../../../core/index.ts';
import { choicesOf } from '../../../renderer/panel/choices.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const text = createTranslator('sv');
const choices = (id: string, of = plan) => {
  const field = inputOf(of, id);
  return field ? choicesOf(field, of, [2023, 2024], text) : [];
};

test('K7 the date is one of the years that the members’ figures or the program’s register have, latest first', () => {
  const words = choices('plan.populationYear').map(({ words: shown }) => shown);
  expect(words[0]).toBe('31 dec 2024');
  expect(words.at(-1)).toBe('31 dec 2011');
  expect(new Set(words).size).toBe(words.length);
  expect(choices('plan.populationYear', { ...plan, populationYear: 2030 })[0]?.value).toBe(2030);
});

test('K1 K2 the key is population, a column of the user’s own by its name, or equal parts', () => {
  const column = { id: 'k', name: 'Skattekraft', unit: 'kr', note: '', source: null };
  expect(choices('plan.key', { ...plan, keyColumns: [column] }).map(({ words }) => words)).toEqual([
    'Folkmängd',
    'Skattekraft',
    'Lika delar',
  ]);
});

test('A2 shares are rounded to three steps, or not', () => {
  expect(choices('plan.shareRounding').map(({ value }) => value)).toEqual(['1', '0.1', '0.01', 'none']);
});

test('C6 a line may be shared by the plan’s key, and is unless something else is chosen', () => {
  const line = plan.lines[0]?.id;
  expect(choices(`line:${line}.key`)[0]).toEqual({ value: null, words: 'Planens nyckel' });
  expect(choices('plan.key').some(({ value }) => value === null)).toBe(false);
});

test('A4 T2 words that are long in a sentence are short in a field', () => {
  expect(choices('plan.amountRounding').map(({ words }) => words)).toEqual([
    'Största rest',
    'Var för sig',
    'Rest på värden',
  ]);
  expect(choices('plan.ceilingRule').map(({ words }) => words)).toEqual([
    'Visa bara',
    'Kapa, andra tar',
    'Kapa, värd tar',
  ]);
});

test('A4 the units of amounts stand from fine to coarse, the plan’s own first', () => {
  expect(choices('plan.amountUnit').map(({ value }) => value)).toEqual([
    ...['plan', '0.01', '1', '10', '100', '1000'],
  ]);
});
