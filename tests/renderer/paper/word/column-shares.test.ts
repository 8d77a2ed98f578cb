import { expect, test } from 'vitest';
import { columnShares } from '../../../../renderer/paper/word/column-shares.ts';
import { tableBlock } from '../../../builders/paper-sections.ts';

test('a table’s width goes to its columns by what stands in them, and a long name does not take it all', () => {
  // Post is 4 signs, 840 000 is 7, each with two of air: 6 and 9 of 15.
  expect(columnShares(tableBlock([{ cells: ['Lön', '840 000'], role: 'row' }]))).toEqual([6 / 15, 9 / 15]);
  const long = tableBlock([{ cells: ['x'.repeat(200), '1'], role: 'row' }]);
  // 34 + 2 against 4 + 2.
  expect(columnShares(long)).toEqual([36 / 42, 6 / 42]);
});
