import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { host } from '../host/current-host.ts';
import { DEFAULT_SETTINGS } from '../host/default-settings.ts';
import type { Settings } from '../host/host.ts';

export const settingsStore = createStore<Settings>(() => DEFAULT_SETTINGS);

export function useSettings<Picked>(selector: (settings: Settings) => Picked): Picked {
  return useStore(settingsStore, selector);
}

/** Takes effect at once and is kept by the host. A host that cannot keep it changes nothing for this window. */
export function changeSettings(changes: Partial<Settings>): void {
  settingsStore.setState(changes);
  void host().writeSettings(changes);
}

/** What the host kept from last time. */
export async function loadSettings(): Promise<void> {
  settingsStore.setState(await host().readSettings());
}
