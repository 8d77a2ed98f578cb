import { message } from '../../../core/index.ts';
import { notify } from '../../dialogs/notify.ts';
import { host } from '../../host/current-host.ts';
import { shortcutText } from '../../actions/shortcut.ts';
import { documentStore } from '../../store/document-store.ts';
import { clearCells } from '../editing/clear-cells.ts';
import { currentScope, selectedIn } from '../current-scope.ts';
import type { SheetScope } from '../sheet-scope.ts';
import { followCopied, frameCopied, unframeCopied } from './copied-store.ts';
import { copyRange } from './copy-range.ts';
import { paste } from './paste.ts';
import { writeHtml } from './write-html.ts';
import { writeTsv } from './write-tsv.ts';

/** A menu asks for the clipboard while it still has the keyboard itself. */
let isAsked = false;

/**
 * Takes the window's own copy, cut and paste where a cell has the keyboard: they come with the clipboard in hand and need
 * no permission, in both hosts. A text that is being typed keeps its own.
 */
export function onClipboardEvent(event: ClipboardEvent): void {
  const scope = currentScope();
  const { clipboardData: data, type } = event;
  // Whatever is copied, here or in a text: what was copied before is in the clipboard no more.
  if (type !== 'paste') unframeCopied();
  if (!scope || !data || (!isAsked && !hasKeyboard())) return;
  event.preventDefault();
  if (type === 'paste') paste(scope, { text: data.getData('text/plain'), html: data.getData('text/html') });
  else copyTo(scope, data, type === 'cut');
}

export function followClipboard(): () => void {
  for (const type of EVENTS) document.addEventListener(type, onClipboardEvent);
  const unframe = followCopied();
  return () => {
    unframe();
    for (const type of EVENTS) document.removeEventListener(type, onClipboardEvent);
  };
}

const EVENTS = ['copy', 'cut', 'paste'] as const;

/** Copies, or cuts, for a menu: the browser sends the same event as for the key. */
export function copyByMenu(how: 'copy' | 'cut'): void {
  isAsked = true;
  try {
    document.execCommand(how);
  } finally {
    isAsked = false;
  }
}

/** Pastes for a menu, where the host lets a page read the clipboard; elsewhere the key is named, which always may. */
export async function pasteByMenu(): Promise<void> {
  const scope = currentScope();
  if (!scope) return;
  try {
    const clipboard = await readSystemClipboard();
    paste(currentScope() ?? scope, clipboard);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const key = shortcutText({ key: 'v', mod: true }, host().isMac);
    notify({ kind: 'info', message: message('sheet.pasteByKey', { key }) });
  }
}

function hasKeyboard(): boolean {
  const focused = document.activeElement;
  return focused?.classList.contains('ag-cell') === true && focused.closest('.sheet-sections') !== null;
}

function copyTo(scope: SheetScope, data: DataTransfer, isCut: boolean): void {
  const { plan } = documentStore.getState();
  const rect = selectedIn(scope);
  if (!plan || !rect) return;
  const block = copyRange(scope, rect, plan);
  data.setData('text/plain', writeTsv(block));
  data.setData('text/html', writeHtml(block, plan.unit));
  if (isCut) clearCells(scope, rect, 'cutCells');
  else frameCopied(scope.map, rect);
}

async function readSystemClipboard() {
  const [item] = await navigator.clipboard.read();
  const textOf = async (type: string) =>
    item?.types.includes(type) ? (await item.getType(type)).text() : '';
  return { text: await textOf('text/plain'), html: await textOf('text/html') };
}
