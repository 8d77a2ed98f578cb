import { documentStore } from '../../store/document-store.ts';
import { selectedIn } from '../current-scope.ts';
import { cellAt, type SheetPlaces } from '../sheet-scope.ts';
import { drawRange } from './range-store.ts';
import { cellsIn, type Rect } from './rect.ts';
import type { CellAddress } from '../../store/document-store.ts';

/** Keeps what is drawn of the selection the same as the selection, while a sheet is in sight. */
export function followRange(places: SheetPlaces): () => void {
  const draw = () => {
    const rect = selectedIn(places);
    drawRange(places.map, rect, rect && handleOf(places, rect));
  };
  const unsubscribe = documentStore.subscribe((state, before) => {
    if (state.selection !== before.selection || state.range !== before.range) draw();
  });
  draw();
  return unsubscribe;
}

/** The last cell of the selection, where something in it can be filled with. */
function handleOf(places: SheetPlaces, rect: Rect): CellAddress | null {
  const cells = cellsIn(places.map, rect);
  const canFill = cells.some(({ address }) => cellAt(places, address)?.edit);
  return canFill ? (cells.at(-1)?.address ?? null) : null;
}
