import type { SheetCell } from '../../../core/index.ts';
import type { CellAddress } from '../../store/document-store.ts';
import { commitText } from './cell-commands.ts';
import { openEditor } from './open-editor.ts';

/** Empties a cell where "nothing" is a value (a ceiling, a note, a typed population); otherwise opens it empty for a new one. */
export function clearCell(address: CellAddress, cell: SheetCell | undefined): void {
  if (!cell?.edit || cell.value.kind === 'boolean') return;
  if (!commitText(cell.edit, '').ok) openEditor(address, cell, 'empty');
}
