import { actionEntries, SEPARATOR } from '../menus/menu-entry.ts';
import { showContextMenu } from '../menus/context-menu.tsx';
import { rowEntries } from '../menus/menus.ts';

/** Shows what can be done with a row and its selected cell, under the cell or where the pointer is. */
export function openRowMenu(
  row: string,
  isOverridden: boolean,
  at: Parameters<typeof showContextMenu>[0],
): void {
  const own = isRow(row) ? [...actionEntries(['cell.remark']), SEPARATOR, ...rowEntries(row)] : [];
  const reset = isOverridden ? actionEntries(['cell.reset']) : [];
  const entries = [...reset, ...own];
  if (entries.length > 0) showContextMenu(at, entries);
}

function isRow(row: string): boolean {
  return /^(?:line|funding|member):/.test(row);
}
