import type { SheetColumn, SheetSection } from '../../../core/index.ts';

/** Vertical lines stand between groups of columns alone: before the years, the sum, and what follows from it (design rule 2). */
export function isBoundary(
  section: SheetSection['id'],
  columns: readonly SheetColumn[],
  column: SheetColumn,
): boolean {
  const firstYear = columns.find(({ year }) => year !== null);
  const after = section !== 'financing' ? ['sum', 'share'] : ['sum', 'perInhabitant', 'ceiling'];
  return column === firstYear || after.includes(column.id);
}
