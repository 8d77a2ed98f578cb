import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { CellEditor } from './cell-editor.tsx';
import { editingStore } from './editing-store.ts';
import { editorPlace } from './editor-place.ts';

/** The editor, in the cell that is being typed in. */
export function PlacedEditor() {
  const place = useStore(editorPlace, (state) => state.place);
  const editing = useStore(editingStore, (state) => state.editing);
  const slot = place?.slot;
  useLayoutEffect(
    () => () => {
      if (editorPlace.getState().place?.slot !== slot) slot?.remove();
    },
    [slot],
  );
  if (!place || !editing) return null;
  return createPortal(<CellEditor editing={editing} label={place.label} align={place.align} />, place.slot);
}
