import { flushSync } from 'react-dom';
import type { SheetCell } from '../../../core/index.ts';
import { documentStore, type CellAddress } from '../../store/document-store.ts';
import { settingsStore } from '../../store/settings-store.ts';
import { ceilingKindOf } from './ceiling-kind.ts';
import { inputTextOf } from './input-text.ts';
import { startEditing } from './editing-store.ts';

/** Typing takes the value's place; Backspace empties it; F2 goes on with what stands there. */
export type EditKind = 'replace' | 'empty' | 'continue';

/**
 * Opens the editor of a cell that can be typed in; answers whether it did. It has the focus when this returns, so that
 * the key which opened it, and those that follow at once, are typed in it.
 */
export function openEditor(address: CellAddress, cell: SheetCell | undefined, how: EditKind): boolean {
  const { plan, scenario } = documentStore.getState();
  if (!plan || !cell?.edit || cell.value.kind === 'boolean') return false;
  const unchanged = inputTextOf(plan, scenario, cell, settingsStore.getState().language);
  const editing = {
    scenario,
    cell: address,
    target: cell.edit,
    initial: how === 'continue' ? unchanged : '',
    unchanged,
    ceilingKind: ceilingKindOf(plan, scenario, cell),
    caretKeys: how === 'continue',
    refusal: null,
  };
  flushSync(() => startEditing(editing));
  return true;
}
