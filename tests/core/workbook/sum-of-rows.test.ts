import { describe, expect, it } from 'vitest';
import { cellAt, sumOf, whole } from '../../../core/workbook/formula.ts';
import { sumOfRows } from '../../../core/workbook/sum-of-rows.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const sum = (...chosen: readonly string[]) => sumOfRows('S', order, chosen, 'y2025');

describe('the cells of some rows added together', () => {
  it('rows under each other are one range, in the order that they stand', () => {
    expect(sum('c', 'a', 'b')).toEqual(sumOf('S', 'a/y2025', 'c/y2025'));
  });

  it('rows apart are added, one alone as its cell', () => {
    expect(sum('a', 'c', 'd')).toEqual({
      kind: 'add',
      terms: [cellAt('S', 'a/y2025'), sumOf('S', 'c/y2025', 'd/y2025')],
    });
    expect(sum('e')).toEqual(cellAt('S', 'e/y2025'));
  });

  it('a row named twice counts once, one that is not there not at all; of none the sum is 0', () => {
    expect(sum('b', 'b')).toEqual(cellAt('S', 'b/y2025'));
    expect(sum('x', 'd')).toEqual(cellAt('S', 'd/y2025'));
    expect(sum()).toEqual(whole(0));
  });
});
