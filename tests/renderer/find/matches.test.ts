import { expect, test } from 'vitest';
import { searchText } from '../../../renderer/find/found-text.ts';
import { cellKey, matchesIn, matchFrom, placeIn } from '../../../renderer/find/matches.ts';

const CELLS = ['Lön', 'Resor', 'Lönetillägg', 'Mellerud'].map((name) => ({
  address: { row: `line:${name}`, column: 'name' },
  texts: [searchText(name)],
}));

test('matches stand in the sheet’s order', () => {
  expect(matchesIn(CELLS, 'lon')).toEqual([0, 2]);
  expect(matchesIn(CELLS, '')).toEqual([]);
});

test('the next and the previous go round; while writing, the place itself counts', () => {
  expect(matchFrom([0, 2], 0, 'here')).toBe(0);
  expect(matchFrom([0, 2], 0, 'next')).toBe(2);
  expect(matchFrom([0, 2], 2, 'next')).toBe(0);
  expect(matchFrom([0, 2], 1, 'previous')).toBe(0);
  expect(matchFrom([0, 2], 0, 'previous')).toBe(2);
  expect(matchFrom([0, 2], 3, 'here')).toBe(0);
  expect(matchFrom([], 1, 'next')).toBeUndefined();
});

test('a cell that is not among those searched comes before them all', () => {
  expect(placeIn(CELLS, CELLS[2]?.address ?? null)).toBe(2);
  expect(placeIn(CELLS, null)).toBe(-1);
  expect(matchFrom([0, 2], placeIn(CELLS, { row: 'add', column: 'name' }), 'next')).toBe(0);
});

test('cells are told apart by row and column', () => {
  expect(cellKey({ row: 'line:a', column: 'y2025' })).toBe('line:a/y2025');
});
