import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowDrop, type DrawnRow } from '../../../../renderer/sheet/layout/row-drop.ts';

/** Rows of 20 pixels from 100 on: a 100–120, b 120–140, c 140–160, d 160–180. */
const rows: readonly DrawnRow[] = ['a', 'b', 'c', 'd'].map((id, at) => ({
  id,
  top: 100 + at * 20,
  bottom: 120 + at * 20,
}));

test('over the half of a row where the pointer is', () => {
  expect(rowDrop(rows, 'a', 145)).toEqual({ to: 1, edge: 140 });
  expect(rowDrop(rows, 'a', 155)).toEqual({ to: 2, edge: 160 });
  expect(rowDrop(rows, 'd', 105)).toEqual({ to: 0, edge: 100 });
  expect(rowDrop(rows, 'c', 125)).toEqual({ to: 1, edge: 120 });
});

test('beyond all rows it comes first or last', () => {
  expect(rowDrop(rows, 'c', -50)).toEqual({ to: 0, edge: 100 });
  expect(rowDrop(rows, 'c', 900)).toEqual({ to: 3, edge: 180 });
});

test('on itself, and at either of its own edges, it stays', () => {
  for (const y of [111, 125, 130, 139, 149]) expect(rowDrop(rows, 'b', y)).toBeNull();
  expect(rowDrop(rows, 'none', 120)).toBeNull();
  expect(rowDrop([], 'a', 120)).toBeNull();
});

test('law: moved so, the row stands where the line was', () => {
  const any = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 80, max: 200 }));
  fc.assert(
    fc.property(any, ([id, y]) => {
      const drop = rowDrop(rows, id, y);
      if (!drop) return;
      const others = rows.filter((row) => row.id !== id);
      const after = others[drop.to]?.top ?? 180;
      // What comes after it is the row under the line, unless that is the row itself.
      expect([drop.edge, drop.edge + 20]).toContain(after);
    }),
  );
});
