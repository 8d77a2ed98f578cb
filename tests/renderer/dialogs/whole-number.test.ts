import { expect, test } from 'vitest';
import { wholeNumber } from '../../../renderer/dialogs/whole-number.ts';

test.each([
  ['2027', 2027],
  [' 3 ', 3],
  ['0', 0],
])('%s is a whole number', (text, value) => {
  expect(wholeNumber(text)).toBe(value);
});

test.each(['', '3,5', '-1', '20 27', 'tre', '20277'])('%s is not one of a calendar', (text) => {
  expect(wholeNumber(text)).toBeNull();
});
