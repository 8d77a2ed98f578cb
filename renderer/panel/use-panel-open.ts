import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useMedia } from '../frame/use-appearance.ts';
import { changeSettings, useSettings } from '../store/settings-store.ts';

/** Where the sheet would not have room beside an open panel. */
const NARROW = '(max-width: 1179px)';

/** In a narrow window the panel is a rail until it is asked for; that is not remembered. */
const narrowPanel = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function usePanelOpen(): { readonly isOpen: boolean; readonly toggle: () => void } {
  const isNarrow = useMedia(NARROW);
  const openWide = useSettings((settings) => settings.panelOpen);
  const openNarrow = useStore(narrowPanel, (state) => state.isOpen);
  const isOpen = isNarrow ? openNarrow : openWide;
  const toggle = () =>
    isNarrow ? narrowPanel.setState({ isOpen: !isOpen }) : changeSettings({ panelOpen: !isOpen });
  return { isOpen, toggle };
}

/** Brings the panel into sight, wherever it was folded. */
export function openPanel(): void {
  if (window.matchMedia(NARROW).matches) narrowPanel.setState({ isOpen: true });
  else changeSettings({ panelOpen: true });
}
