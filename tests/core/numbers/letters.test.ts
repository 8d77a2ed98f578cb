import { expect, it } from 'vitest';
import { lettersAt } from '../../../core/numbers/letters.ts';

it.each([
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('the place %d is %s, as in a spreadsheet', (place, letters) => {
  expect(lettersAt(place)).toBe(letters);
});
