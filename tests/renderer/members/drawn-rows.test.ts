import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnRows } from '../../../renderer/members/drawn-rows.ts';

test('the rows in sight, with room before and after', () => {
  expect(drawnRows(100, { first: 10, last: 12 }, 11)).toEqual([
    { kind: 'room', rows: 10, before: 10 },
    { kind: 'row', index: 10 },
    { kind: 'row', index: 11 },
    { kind: 'room', rows: 88, before: 100 },
  ]);
});

test('the active row is drawn wherever it is', () => {
  const indexes = (active: number) =>
    drawnRows(100, { first: 10, last: 12 }, active).flatMap((each) =>
      each.kind === 'row' ? [each.index] : [],
    );
  expect(indexes(3)).toEqual([3, 10, 11]);
  expect(indexes(99)).toEqual([10, 11, 99]);
  expect(indexes(-1)).toEqual([10, 11]);
});

test('rows and room always add up to the whole list', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.nat(500),
      fc.nat(60),
      fc.integer({ min: -1, max: 499 }),
      (count, a, length, active) => {
        const first = Math.min(a, count);
        const last = Math.min(first + length, count);
        const drawn = drawnRows(count, { first, last }, Math.min(active, count - 1));
        const rows = drawn.reduce((sum, each) => sum + (each.kind === 'row' ? 1 : each.rows), 0);
        expect(rows).toBe(count);
      },
    ),
  );
});
