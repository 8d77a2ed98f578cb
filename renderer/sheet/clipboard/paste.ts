import { message, type Plan } from '../../../core/index.ts';
import { showDialog } from '../../dialogs/dialog-store.ts';
import { notify } from '../../dialogs/notify.ts';
import { documentStore, selectRange, type CellAddress } from '../../store/document-store.ts';
import { settingsStore } from '../../store/settings-store.ts';
import { selectedIn } from '../current-scope.ts';
import { ADD_MEMBER_ROW } from '../layout/grid-rows.ts';
import { addressAt } from '../layout/sheet-map.ts';
import { placeUnder } from '../layout/edge.ts';
import { isInRect, sameRect, type Rect } from '../selection/rect.ts';
import { activeAddress, goTo, type SheetScope } from '../sheet-scope.ts';
import { putCells, readsAmounts, type PutCell } from './put-block.ts';
import { readClipboard, type Block, type ClipboardText } from './read-clipboard.ts';
import { sizeOf, targetCells } from './target-cells.ts';
import { tiled } from './tiled.ts';

/** More than a sheet can hold is not read: 5 000 members over 15 years are a tenth of it. */
const LONGEST_CLIPBOARD = 8_000_000;

/** Pastes what the clipboard holds over the selection, as one step. On the row that adds a member it is members. */
export function paste(scope: SheetScope, clipboard: ClipboardText): void {
  const { plan } = documentStore.getState();
  if (!plan) return;
  if (clipboard.text.length + clipboard.html.length > LONGEST_CLIPBOARD) {
    notify({ kind: 'error', message: message('sheet.pasteTooLarge') });
    return;
  }
  if (activeAddress(scope)?.row === ADD_MEMBER_ROW) {
    showDialog({ kind: 'pasteMembers', text: clipboard.text });
    return;
  }
  const block = readClipboard(clipboard, plan.unit);
  if (!block) notify({ kind: 'info', message: message('sheet.clipboardEmpty') });
  else pasteBlock(scope, plan, block);
}

/** The same for cells that have been read. */
export function pasteBlock(scope: SheetScope, plan: Plan, block: Block): void {
  const from = selectedIn(scope);
  if (!from) return;
  const size = sizeOf(scope.map, from);
  const copies = tiled(block, size.rows, size.columns);
  const width = Math.max(...copies.map((row) => row.length));
  const { cells, rect } = targetCells(scope.map, from, copies.length, width);
  const put = copies.flatMap((row, at) =>
    row.map((copy, column): PutCell => ({ address: cells[at]?.[column] ?? null, copy })),
  );
  const taken = putCells(scope, plan, put, 'pasteCells');
  if (taken > 0 && readsAmounts(scope, plan, put)) sayUnit(plan);
  selectPasted(scope, from, rect);
}

/** Thousands are a view, and what is pasted is in the plan's unit (N5). */
function sayUnit(plan: Plan): void {
  if (plan.unit === 'tkr' || settingsStore.getState().display === 'kr') return;
  notify({ kind: 'info', message: message('sheet.pastedInKronor') });
}

/** What was pasted is selected, from its first cell where the active one is not in it. */
function selectPasted(scope: SheetScope, from: Rect, rect: Rect): void {
  if (sameRect(from, rect)) return;
  const { map } = scope;
  const active = activeAddress(scope);
  if (!active || !isInRect(map, rect, active)) {
    const first = firstIn(scope, rect);
    if (first) goTo(scope, first);
  }
  const anchor = cornerAt(scope, rect.top, rect.left);
  const head = cornerAt(scope, rect.bottom, rect.right);
  if (anchor && head) selectRange({ anchor, head });
}

function firstIn({ map }: SheetScope, { top, left }: Rect): CellAddress | null {
  const place = placeUnder(map, top, left);
  return place && addressAt(map, place);
}

function cornerAt({ map }: SheetScope, row: number, slot: number) {
  const id = map.rows[row]?.id;
  const name = map.slots[slot];
  return id !== undefined && name !== undefined ? { row: id, slot: name } : null;
}
