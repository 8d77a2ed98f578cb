import { actionEntries, SEPARATOR } from '../menus/menu-entry.ts';
import { showContextMenu } from '../menus/context-menu.tsx';
import { rowEntries } from '../menus/menus.ts';

/** Shows what can be done with a row and its selected cell, under the cell or where the pointer is. */
export function openRowMenu(
  row: string,
  isOverridden: boolean,
  at: Parameters<typeof showContextMenu>[0],
): void {
  const own = row.startsWith('line:') || row.startsWith('member:') ? rowEntries(row) : [];
  const reset = isOverridden ? actionEntries(['cell.reset']) : [];
  const entries = [...reset, ...(reset.length > 0 && own.length > 0 ? [SEPARATOR] : []), ...own];
  if (entries.length > 0) showContextMenu(at, entries);
}
