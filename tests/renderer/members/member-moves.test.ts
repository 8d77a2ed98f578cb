import { expect, test } from 'vitest';
import { HEAD, movedPlace } from '../../../renderer/members/member-moves.ts';
import type { Move } from '../../../renderer/sheet/layout/move.ts';

const SIZE = { rows: 30, columns: 5 };
const from = (row: number, column: number, move: Move) => movedPlace({ row, column }, move, SIZE, 10);

test.each<[number, number, Move, number, number]>([
  [3, 2, 'left', 3, 1],
  [3, 0, 'left', 3, 0],
  [3, 4, 'right', 3, 4],
  [0, 2, 'up', HEAD, 2],
  [HEAD, 2, 'up', HEAD, 2],
  [HEAD, 2, 'down', 0, 2],
  [29, 2, 'down', 29, 2],
  [3, 2, 'rowEnd', 3, 4],
  [3, 2, 'sheetStart', 0, 0],
  [3, 2, 'sheetEnd', 29, 4],
  [5, 2, 'pageUp', 0, 2],
  [HEAD, 2, 'pageUp', HEAD, 2],
  [25, 2, 'pageDown', 29, 2],
  [9, 2, 'edgeUp', 0, 2],
  [9, 2, 'edgeDown', 29, 2],
  [3, 4, 'next', 4, 0],
  [3, 0, 'previous', 2, 4],
  [0, 0, 'previous', HEAD, 4],
])('from row %i, column %i: %s', (row, column, move, toRow, toColumn) => {
  expect(from(row, column, move)).toEqual({ row: toRow, column: toColumn });
});

test('Tab leaves at either end', () => {
  expect(from(29, 4, 'next')).toBeNull();
  expect(from(HEAD, 0, 'previous')).toBeNull();
});
