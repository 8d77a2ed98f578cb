import { actionEntries, SEPARATOR } from '../menus/menu-entry.ts';
import { showContextMenu } from '../menus/context-menu.tsx';
import { CELLS_ENTRIES, rowEntries } from '../menus/menus.ts';
import { selectedIn } from './current-scope.ts';
import { overridesIn } from './editing/reset-cells.ts';
import { ADD_MEMBER_ROW } from './layout/grid-rows.ts';
import { isRange } from './selection/rect.ts';
import type { SheetPlaces } from './sheet-scope.ts';

/** Shows what can be done with the selected cells, and with the row of one alone, under the cell or where the pointer is. */
export function openCellMenu(
  scope: SheetPlaces,
  row: string,
  at: Parameters<typeof showContextMenu>[0],
): void {
  const rect = selectedIn(scope);
  if (!rect || row === ADD_MEMBER_ROW) return;
  const reset = overridesIn(scope, rect).length > 0 ? [SEPARATOR, ...actionEntries(['cell.reset'])] : [];
  const isOne = !isRange(scope.map, rect);
  const own = isOne && isRow(row) ? [SEPARATOR, ...actionEntries(['cell.remark']), SEPARATOR] : [];
  const entries = [...CELLS_ENTRIES, ...reset, ...own, ...(own.length > 0 ? rowEntries(row) : [])];
  showContextMenu(at, entries);
}

function isRow(row: string): boolean {
  return /^(?:line|funding|member):/.test(row);
}
