import { useEffect, useRef } from 'react';
import { dialogStore } from '../dialogs/dialog-store.ts';

/** F10 goes to the menu bar (`null`); Alt with the first letter of a menu opens it. */
export function useMenuBarKeys(labels: readonly string[], enter: (index: number | null) => void): void {
  const latest = useRef({ labels, enter });
  useEffect(() => {
    latest.current = { labels, enter };
  });
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.defaultPrevented || dialogStore.getState().shown) return;
      const index = menuOf(press, latest.current.labels);
      if (index === undefined) return;
      press.preventDefault();
      latest.current.enter(index);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function menuOf(press: KeyboardEvent, labels: readonly string[]): number | null | undefined {
  if (press.key === 'F10' && !press.shiftKey) return null;
  if (!press.altKey || press.ctrlKey || press.metaKey || press.shiftKey || press.key.length !== 1)
    return undefined;
  const index = labels.findIndex((label) => label.toLowerCase().startsWith(press.key.toLowerCase()));
  return index < 0 ? undefined : index;
}
