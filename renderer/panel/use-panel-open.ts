import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useMedia } from '../frame/use-appearance.ts';
import { documentStore, useDocument } from '../store/document-store.ts';
import { changeSettings, settingsStore, useSettings } from '../store/settings-store.ts';

/** Where the sheet would not have room beside an open panel. */
const NARROW = '(max-width: 1179px)';

/** In a narrow window, and beside an explanation, the panel is a rail until it is asked for; that is not remembered. */
const crampedPanel = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

/** Beside a comparison the panel is a rail until it is asked for: the figures need the room. */
const comparePanel = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function usePanelOpen(): { readonly isOpen: boolean; readonly toggle: () => void } {
  const isComparing = useDocument(({ view }) => view === 'compare');
  const openCompared = useStore(comparePanel, (state) => state.isOpen);
  const isNarrow = useMedia(NARROW);
  const hasExplanation = useSettings((settings) => settings.explainOpen);
  const openRoomy = useSettings((settings) => settings.panelOpen);
  const openCramped = useStore(crampedPanel, (state) => state.isOpen);
  const openBeside = isNarrow || hasExplanation ? openCramped : openRoomy;
  return { isOpen: isComparing ? openCompared : openBeside, toggle: togglePanel };
}

export function isPanelOpen(): boolean {
  if (isComparing()) return comparePanel.getState().isOpen;
  return isCramped() ? crampedPanel.getState().isOpen : settingsStore.getState().panelOpen;
}

export function togglePanel(): void {
  setPanelOpen(!isPanelOpen());
}

/** Brings the panel into sight, wherever it was folded. */
export function openPanel(): void {
  setPanelOpen(true);
}

/** What comes beside the sheet takes the room of the panel, until it is asked for again. */
export function foldPanel(): void {
  crampedPanel.setState({ isOpen: false });
}

function setPanelOpen(isOpen: boolean): void {
  if (isComparing()) comparePanel.setState({ isOpen });
  else if (isCramped()) crampedPanel.setState({ isOpen });
  else changeSettings({ panelOpen: isOpen });
}

function isComparing(): boolean {
  return documentStore.getState().view === 'compare';
}

function isCramped(): boolean {
  return settingsStore.getState().explainOpen || window.matchMedia(NARROW).matches;
}
