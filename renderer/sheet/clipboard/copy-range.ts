import type { Plan } from '../../../core/index.ts';
import { documentStore, type CellAddress } from '../../store/document-store.ts';
import { settingsStore } from '../../store/settings-store.ts';
import { currentText } from '../../text/use-text.ts';
import { columnsIn, rowsIn, type Rect } from '../selection/rect.ts';
import { cellAt, type SheetPlaces } from '../sheet-scope.ts';
import { copyOfCell, NO_COPY, type CellCopy, type CopyContext } from './copy-of-cell.ts';
import type { Block } from './read-clipboard.ts';
import { targetCells } from './target-cells.ts';

/** The cells of a rectangle as they are copied, row by row, each in the column where it begins. */
export function copyRange(places: SheetPlaces, rect: Rect, plan: Plan): Block {
  const { cells } = targetCells(
    places.map,
    rect,
    rowsIn(places.map, rect).length,
    columnsIn(places.map, rect).length,
  );
  return copiesOf(places, plan, cells).map((row) => row.map((copy) => copy ?? NO_COPY));
}

/** The same of cells by their addresses; `null` where there is none. */
export function copiesOf(
  places: SheetPlaces,
  plan: Plan,
  cells: readonly (readonly (CellAddress | null)[])[],
): readonly (readonly (CellCopy | null)[])[] {
  const context = copyContext(plan);
  return cells.map((row) =>
    row.map((address) => {
      if (address === null) return null;
      const cell = cellAt(places, address);
      return cell ? copyOfCell(cell, context) : NO_COPY;
    }),
  );
}

function copyContext(plan: Plan): CopyContext {
  return {
    plan,
    scenario: documentStore.getState().scenario,
    settings: settingsStore.getState(),
    text: currentText(),
  };
}
