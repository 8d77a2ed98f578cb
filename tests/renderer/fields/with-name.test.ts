import { expect, test } from 'vitest';
import { withName } from '../../../renderer/fields/with-name.ts';

const rows = ['Åmål', 'Mellerud', 'Dals-Ed'].map((name) => ({ name }));
const found = (search: string) => withName(rows, search).map(({ name }) => name);

test('names are found by any part of them, with or without their dots and in either case', () => {
  expect(found('amal')).toEqual(['Åmål']);
  expect(found('ÅMÅL')).toEqual(['Åmål']);
  expect(found(' ed ')).toEqual(['Dals-Ed']);
  expect(found('xyz')).toEqual([]);
});

test('nothing searched for is all', () => {
  expect(withName(rows, '  ')).toBe(rows);
});
