import { expect, test } from 'vitest';
import { kindOfColumn, kindUnder } from '../../../../renderer/sheet/layout/column-kinds.ts';

test('all years are one kind, and the box has none', () => {
  expect(kindOfColumn('y2025')).toBe('year');
  expect(kindOfColumn('ceiling')).toBe('ceiling');
  expect(kindOfColumn('joined')).toBeNull();
});

test('a heading of the budget moves the financing’s column that it ends with', () => {
  expect(kindUnder('budget', 'basis')).toBe('share');
  expect(kindUnder('funding', 'note')).toBe('ceiling');
  expect(kindUnder('budget', 'share')).toBe('perInhabitant');
  expect(kindUnder('financing', 'share')).toBe('share');
  expect(kindUnder('budget', 'y2026')).toBe('year');
});
