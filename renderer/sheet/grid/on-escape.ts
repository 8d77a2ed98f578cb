/** While something is dragged, Esc is to leave it where it was and nothing else. Answers how to stop listening. */
export function onEscape(act: () => void): () => void {
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    press.stopPropagation();
    act();
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}
