import Store from 'electron-store';
import { join } from 'node:path';
import type { PreferencesStore } from './preferences.ts';
import { setCorruptAside } from './set-corrupt-aside.ts';

export interface OpenedStore {
  readonly store: PreferencesStore;
  /** The name that an unreadable settings file was kept under; null when it could be read. */
  readonly corruptName: string | null;
}

/** `config.json` in the user's data folder, through electron-store. */
export function openStore(folder: string): OpenedStore {
  const corruptName = setCorruptAside(join(folder, 'config.json'), new Date());
  // Without dot notation: a path such as C:\plan.v1 is not a way through nested objects.
  const file = new Store({ cwd: folder, name: 'config', accessPropertiesByDotNotation: false });
  const store: PreferencesStore = {
    read: () => file.store,
    write: (name, value) => file.set(name, value),
  };
  return { store, corruptName };
}
