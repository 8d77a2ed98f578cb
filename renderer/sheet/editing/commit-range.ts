import { documentStore } from '../../store/document-store.ts';
import { settingsStore } from '../../store/settings-store.ts';
import { wordsCopy } from '../clipboard/copy-of-cell.ts';
import { putCells } from '../clipboard/put-block.ts';
import { writeOf } from '../clipboard/write-of.ts';
import { cellsIn, type Rect } from '../selection/rect.ts';
import { cellAt, type SheetPlaces } from '../sheet-scope.ts';
import { readTyped } from './cell-commands.ts';
import { editingStore, refuseEditing, stopEditing } from './editing-store.ts';
import { sayTypedUnit } from './say-typed-unit.ts';

/**
 * Puts what is typed in one cell into all of a rectangle, as one step. `false` where that cell refuses it: it stays
 * open with the text. Others that refuse it are counted and named.
 */
export function commitRange(places: SheetPlaces, rect: Rect, text: string): boolean {
  const { plan, scenario } = documentStore.getState();
  const { editing } = editingStore.getState();
  if (!plan || !editing) return true;
  const { target } = editing;
  const kind = editing.ceilingKind?.now;
  const copy = { ...wordsCopy(text), ceiling: kind ?? null };
  const { language } = settingsStore.getState();
  const first = writeOf(cellAt(places, editing.cell), copy, { plan, scenario, language })(plan);
  if (!first.ok) {
    refuseEditing(first.failure);
    return false;
  }
  stopEditing();
  const cells = cellsIn(places.map, rect).map(({ address }) => ({ address, copy }));
  putCells(places, plan, cells, 'fillCells');
  if (target.kind === 'input') {
    const typed = readTyped(plan, target.input, text, kind);
    if (typed.ok) sayTypedUnit(plan, target.input, typed.value);
  }
  return true;
}
