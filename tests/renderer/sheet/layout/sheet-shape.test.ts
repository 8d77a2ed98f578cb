import { expect, test } from 'vitest';
import { sameShape } from '../../../../renderer/sheet/layout/sheet-shape.ts';
import { sheetWith } from '../sheet-fixture.ts';

test('figures have no shape; rows, columns, their order and the scenario have', () => {
  const sheet = sheetWith(3);
  const [budget, financing] = [sheet.sections[0]!, sheet.sections[1]!];
  const withBudget = (changes: Partial<typeof budget>) => ({
    ...sheet,
    sections: [{ ...budget, ...changes }, financing],
  });
  expect(sameShape(sheet, structuredClone(sheet))).toBe(true);
  expect(sameShape(sheet, withBudget({ rows: budget.rows.map((row) => ({ ...row, off: true })) }))).toBe(
    true,
  );
  expect(sameShape(sheet, sheetWith(4))).toBe(false);
  expect(sameShape(sheet, { ...sheet, scenario: 'other' })).toBe(false);
  expect(sameShape(sheet, { ...sheet, sections: [financing] })).toBe(false);
  expect(sameShape(sheet, withBudget({ rows: budget.rows.toReversed() }))).toBe(false);
  expect(sameShape(sheet, withBudget({ columns: budget.columns.slice(1) }))).toBe(false);
});
