import { expect, test } from 'vitest';
import { nameKey, stepIn } from '../../../renderer/fields/name-box-keys.ts';

test('a closed list is opened by the arrow; every other key is the field’s', () => {
  const closed = { isOpen: false, hasChosen: false };
  expect(nameKey('ArrowDown', closed)).toBe('open');
  for (const key of ['Enter', 'Escape', 'ArrowUp', 'a']) expect(nameKey(key, closed)).toBe('field');
});

test('Enter takes a lit name, and what is typed where none is', () => {
  expect(nameKey('Enter', { isOpen: true, hasChosen: true })).toBe('choose');
  expect(nameKey('Enter', { isOpen: true, hasChosen: false })).toBe('field');
  expect(nameKey('Escape', { isOpen: true, hasChosen: false })).toBe('close');
});

test('the arrows go round, from none to the first or the last', () => {
  expect(stepIn(3, -1, 1)).toBe(0);
  expect(stepIn(3, -1, -1)).toBe(2);
  expect(stepIn(3, 2, 1)).toBe(0);
  expect(stepIn(3, 0, -1)).toBe(2);
  expect(stepIn(0, -1, 1)).toBe(-1);
});
