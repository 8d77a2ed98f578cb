import { documentStore, select } from '../store/document-store.ts';
import { settingsStore } from '../store/settings-store.ts';
import { focusCell, revealCell } from './grid/grid-focus.ts';
import { addressAt, firstCell, placeOf, type Place, type SheetMap } from './layout/sheet-map.ts';
import type { SheetScope } from './sheet-scope.ts';

/** Where the selection last stood, for when its row goes away. */
let lastPlace: Place | null = null;

/**
 * Keeps a cell selected and in sight while a sheet is drawn: what another part of the program selects is scrolled to;
 * where the selected row went away, the one in its place takes over, and the keyboard with it.
 */
export function keepSelectionInSight({ map, grids }: Pick<SheetScope, 'map' | 'grids'>): () => void {
  const keep = () => {
    const { selection } = documentStore.getState();
    const place = placeOf(map, selection);
    if (!selection || !place) {
      select(nearest(map, lastPlace));
      return;
    }
    lastPlace = place;
    revealCell(grids, map, selection);
    if (followsSelection(document.activeElement)) focusCell(grids, map, selection);
  };
  const unsubscribe = documentStore.subscribe((state, before) => {
    if (state.selection !== before.selection) keep();
  });
  keep();
  const leave = onceRoomChanges(() => {
    const { selection } = documentStore.getState();
    if (selection) revealCell(grids, map, selection);
  });
  return () => {
    unsubscribe();
    leave();
  };
}

/** The explanation takes its room from the sheet, which is drawn in what is left in the next frame. */
function onceRoomChanges(then: () => void): () => void {
  return settingsStore.subscribe((state, before) => {
    if (state.explainOpen === before.explainOpen) return;
    requestAnimationFrame(() => requestAnimationFrame(then));
  });
}

/** Nothing has the keyboard, or a cell has: a row that was moved takes it along, where the grid would leave it in its place. */
function followsSelection(focused: Element | null): boolean {
  return focused === document.body || focused?.classList.contains('ag-cell') === true;
}

function nearest(map: SheetMap, place: Place | null) {
  const row = Math.min(place?.row ?? 0, map.rows.length - 1);
  const stop = Math.min(place?.stop ?? 0, (map.rows[row]?.stops.length ?? 1) - 1);
  return (place && addressAt(map, { row, stop })) ?? firstCell(map);
}
