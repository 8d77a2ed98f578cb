import { expect, test } from 'vitest';
import { isBoundary } from '../../../../renderer/sheet/layout/boundary.ts';
import { sheetWith } from '../sheet-fixture.ts';

test('lines stand before the years, the sum, and what follows from it, and nowhere else', () => {
  const bounded = sheetWith(1).sections.map(({ id, columns }) =>
    columns.filter((column) => isBoundary(id, columns, column)).map((column) => column.id),
  );
  expect(bounded).toEqual([
    ['y2025', 'sum', 'share'],
    ['y2025', 'sum', 'perInhabitant', 'ceiling'],
  ]);
});
