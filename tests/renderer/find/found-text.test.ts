import { expect, test } from 'vitest';
import { finderOf, searchText } from '../../../renderer/find/found-text.ts';

test.each([
  ['amal', ['Åmål'], true],
  ['186560', ['186\u00a0560'], true],
  ['186 5', ['186\u00a0560'], true],
  ['25 000', ['=25000*1,4*7'], true],
  ['-9 370', ['\u22129\u00a0370'], true],
  ['a b', ['ab'], false],
  ['7', ['Mellerud', '200\u00a0000'], false],
  ['', ['Mellerud'], false],
  ['  ', ['Mellerud'], false],
])('%j in %j: %j', (search, texts, isFound) => {
  expect(texts.map(searchText).some(finderOf(search))).toBe(isFound);
});
