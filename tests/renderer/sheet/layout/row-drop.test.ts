import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowDrop, type DrawnRow } from '../../../../renderer/sheet/layout/row-drop.ts';

/** Rows of 20 pixels from 100 on: the first 100–120, then 120–140, 140–160, 160–180. */
const rows: readonly DrawnRow[] = [0, 1, 2, 3].map((position) => ({
  position,
  top: 100 + position * 20,
  bottom: 120 + position * 20,
}));

test('over the half of a row where the pointer is', () => {
  expect(rowDrop(rows, 0, 145)).toEqual({ to: 1, edge: 140 });
  expect(rowDrop(rows, 0, 155)).toEqual({ to: 2, edge: 160 });
  expect(rowDrop(rows, 3, 105)).toEqual({ to: 0, edge: 100 });
  expect(rowDrop(rows, 2, 125)).toEqual({ to: 1, edge: 120 });
});

test('beyond all rows it comes first or last', () => {
  expect(rowDrop(rows, 2, -50)).toEqual({ to: 0, edge: 100 });
  expect(rowDrop(rows, 2, 900)).toEqual({ to: 3, edge: 180 });
});

test('on itself, and at either of its own edges, it stays', () => {
  for (const y of [111, 125, 130, 139, 149]) expect(rowDrop(rows, 1, y)).toBeNull();
  expect(rowDrop([], 0, 120)).toBeNull();
});

test('of very many some are drawn: what is dragged may stand far above or below them', () => {
  const drawn = rows.map((row) => ({ ...row, position: row.position + 40 }));
  expect(rowDrop(drawn, 2, 125)).toEqual({ to: 40, edge: 120 });
  expect(rowDrop(drawn, 90, 125)).toEqual({ to: 41, edge: 120 });
  expect(rowDrop(drawn, 90, 900)).toEqual({ to: 44, edge: 180 });
  expect(rowDrop(drawn, 43, 175)).toBeNull();
});

test('law: moved so, the row stands where the line was', () => {
  const any = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 80, max: 200 }));
  fc.assert(
    fc.property(any, ([from, y]) => {
      const drop = rowDrop(rows, from, y);
      if (!drop) return;
      const others = rows.filter(({ position }) => position !== from);
      const after = others[drop.to]?.top ?? 180;
      // What comes after it is the row under the line, unless that is the row itself.
      expect([drop.edge, drop.edge + 20]).toContain(after);
    }),
  );
});
