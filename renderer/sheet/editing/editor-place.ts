import { createStore } from 'zustand/vanilla';

/** Where in the page the cell that is being typed in is, and what its field is called. */
export interface EditorPlace {
  readonly slot: HTMLElement;
  readonly label: string;
  readonly align: 'left' | 'right' | 'center';
}

/** Written by the cell as it is drawn; `null` where no cell that is in sight is being typed in. */
export const editorPlace = createStore<{ readonly place: EditorPlace | null }>(() => ({ place: null }));

/** Makes room for the editor in a cell; answers what it stands in. */
export function placeEditor(cell: Element, words: Omit<EditorPlace, 'slot'>): HTMLElement {
  const slot = document.createElement('div');
  slot.className = 'cell-editor-slot';
  cell.prepend(slot);
  editorPlace.setState({ place: { slot, ...words } });
  return slot;
}

/**
 * The cell is typed in no longer. Its room goes with the editor, a moment later: so the keyboard goes from there to the
 * next cell, and not by way of nowhere.
 */
export function removeEditor(slot: HTMLElement): void {
  if (editorPlace.getState().place?.slot === slot) editorPlace.setState({ place: null });
  if (!slot.hasChildNodes()) slot.remove();
}
