import type { SheetCell } from '../../../core/index.ts';
import type { CellAddress } from '../../store/document-store.ts';
import { clearCellText } from './cell-commands.ts';
import { openEditor } from './open-editor.ts';

/** Empties a cell where "nothing" is a value (a ceiling, a note, typed inhabitants) or 0 (a year's amount); otherwise opens it empty for a new one. */
export function clearCell(address: CellAddress, cell: SheetCell | undefined): void {
  if (cell && !clearCellText(cell)) openEditor(address, cell, 'empty');
}
