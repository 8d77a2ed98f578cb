/** The field of a cell that is being edited, if the element is it. */
export function editorAt(target: EventTarget | null): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.closest('.cell-editor') ? target : null;
}
