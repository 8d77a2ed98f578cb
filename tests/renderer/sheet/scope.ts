import type { Plan } from '../../../core/index.ts';
import { sheetMapOf } from '../../../renderer/sheet/layout/sheet-map.ts';
import type { SheetScope } from '../../../renderer/sheet/sheet-scope.ts';
import { currentSheet } from '../../../renderer/store/derived.ts';
import { documentStore, selectRange, select } from '../../../renderer/store/document-store.ts';
import { extendTo } from '../../../renderer/sheet/selection/select-range.ts';

export function openPlanOf(): { readonly plan: Plan; readonly scenario: string } {
  const { plan, scenario } = documentStore.getState();
  if (!plan) throw new Error('No plan is open');
  return { plan, scenario };
}

/** The open plan's sheet as a gesture meets it, without anything that draws it. */
export function scopeNow(): SheetScope {
  const { plan, scenario } = openPlanOf();
  const sheet = currentSheet(plan, scenario);
  return { sheet, map: sheetMapOf(sheet), grids: new Map() };
}

/** Selects from one cell to another, as Shift and a click. */
export function selectFrom(row: string, column: string, toRow = row, toColumn = column): SheetScope {
  select({ row, column });
  selectRange(null);
  if (toRow !== row || toColumn !== column) extendTo(scopeNow(), { row: toRow, column: toColumn });
  return scopeNow();
}

/** What a cell shows now. */
export function shownAt(row: string, column: string) {
  const { sheet } = scopeNow();
  const found = sheet.sections.flatMap(({ rows }) => rows).find(({ id }) => id === row)?.cells[column];
  if (!found) throw new Error(`${row}/${column} is no cell`);
  return found;
}
