import { expect, test } from 'vitest';
import { setWords } from '../../../renderer/fields/set-words.ts';
import { createTranslator } from '../../../resources/text/translator.ts';

const rows = ['Mellerud', 'Åmål', 'Årjäng'].map((name, index) => ({ id: `m${index}`, name }));
const words = (chosen: readonly string[] | null, kind: 'members' | 'lines' = 'members') =>
  setWords(kind, rows, chosen, createTranslator('sv'));

test('a set is said by its names while they are few, in the plan’s order, and else by how many', () => {
  expect(words(['m1', 'm0'])).toBe('Mellerud, Åmål');
  expect(words(['m0', 'm1', 'm2'])).toBe('3 av 3');
});

test('all, which also those added later are of, and none have words of their own', () => {
  expect(words(null)).toBe('Alla medlemmar');
  expect(words(null, 'lines')).toBe('Alla kostnader');
  expect(words([])).toBe('Ingen');
});
