import { describe, expect, test } from 'vitest';
import { edgeOf, verticalEdge } from '../../../../renderer/sheet/layout/edge.ts';
import { placeOf, sheetMapOf } from '../../../../renderer/sheet/layout/sheet-map.ts';
import { sheetWith } from '../sheet-fixture.ts';

/** `x` is a filled cell. */
const line = (text: string) => [...text].map((sign) => sign === 'x');

describe('the edge of a block, as Excel’s Control and arrow', () => {
  test.each([
    ['xxx..x', 0, 1, 2],
    ['xxx..x', 2, 1, 5],
    ['xxx..x', 5, -1, 2],
    ['xxx..x', 3, 1, 5],
    ['xxx...', 2, 1, 5],
    ['...xxx', 0, 1, 3],
    ['......', 4, -1, 0],
    ['xxx', 2, 1, 2],
    ['xxx', 0, -1, 0],
  ] as const)('in %s from %i by %i it is %i', (cells, from, by, to) => {
    expect(edgeOf(line(cells), from, by)).toBe(to);
  });
});

test('over empty cells to the next that holds something, and no farther than the section', () => {
  const map = sheetMapOf(sheetWith(5));
  const at = (row: string) => placeOf(map, { row, column: 'ceiling' });
  const filled = (place: { readonly row: number }) => map.rows[place.row]?.id === 'member:3';
  const from = at('member:0');
  expect(from && verticalEdge(map, from, 1, filled)).toEqual(at('member:3'));
  const found = at('member:3');
  expect(found && verticalEdge(map, found, 1, filled)).toEqual(at('difference'));
});
