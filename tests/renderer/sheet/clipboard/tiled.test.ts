import { describe, expect, test } from 'vitest';
import { tiled } from '../../../../renderer/sheet/clipboard/tiled.ts';

const block = [
  [1, 2],
  [3, 4],
];

describe('a block over a range', () => {
  test('one value fills it', () => {
    expect(tiled([[7]], 2, 3)).toEqual([
      [7, 7, 7],
      [7, 7, 7],
    ]);
  });

  test('a range of whole blocks repeats it', () => {
    expect(tiled(block, 2, 4)).toEqual([
      [1, 2, 1, 2],
      [3, 4, 3, 4],
    ]);
  });

  test('any other range takes it as it is, one cell too', () => {
    expect(tiled(block, 3, 2)).toEqual(block);
    expect(tiled(block, 1, 1)).toEqual(block);
    expect(tiled([], 3, 3)).toEqual([]);
  });
});
