import { useCallback } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useText } from '../text/use-text.ts';
import type { MenuEntry } from './menu-entry.ts';
import { MenuPopup } from './menu-popup.tsx';
import { useOutsidePress } from './use-outside-press.ts';

interface ShownMenu {
  readonly anchor: DOMRect;
  readonly entries: readonly MenuEntry[];
  readonly returnTo: HTMLElement | null;
  readonly letter: string;
}

const contextMenu = createStore<{ readonly shown: ShownMenu | null }>(() => ({ shown: null }));

/**
 * Shows a menu at a point of the window, or under an element when a key asked for it; a letter that was typed leads to the
 * line that begins so.
 */
export function showContextMenu(
  at: DOMRect | { readonly x: number; readonly y: number },
  entries: readonly MenuEntry[],
  letter = '',
): void {
  const anchor = at instanceof DOMRect ? at : new DOMRect(at.x, at.y, 0, 0);
  const focused = document.activeElement;
  contextMenu.setState({
    shown: { anchor, entries, returnTo: focused instanceof HTMLElement ? focused : null, letter },
  });
}

function hide(): void {
  contextMenu.setState({ shown: null });
}

/** The one context menu of the window; the focus goes back to where it was. */
export function ContextMenu() {
  const text = useText();
  const shown = useStore(contextMenu, (state) => state.shown);
  const close = useCallback(() => {
    hide();
    shown?.returnTo?.focus();
  }, [shown]);
  useOutsidePress(shown !== null, '.menu', hide);
  if (!shown) return null;
  return createPortal(
    <MenuPopup
      label={text.t('menu.context')}
      entries={shown.entries}
      anchor={shown.anchor}
      focusOn={{ letter: shown.letter }}
      beside={false}
      onClose={close}
      onBack={close}
    />,
    document.body,
  );
}
