import type { Settings } from '../ipc/contract.ts';
import {
  DEFAULT_SETTINGS,
  preferencesSchema,
  type Preferences,
  type RecentEntry,
  type WindowState,
} from './preferences-schema.ts';

/** Where preferences lie between two starts. */
export interface PreferencesStore {
  read(): unknown;
  write(name: keyof Preferences, value: Settings | WindowState | readonly RecentEntry[]): void;
}

export interface PreferencesHolder {
  settings(): Settings;
  changeSettings(changes: { readonly [Name in keyof Settings]?: Settings[Name] | undefined }): void;
  recentFiles(): readonly RecentEntry[];
  setRecentFiles(entries: readonly RecentEntry[]): void;
  windowState(): WindowState | null;
  setWindowState(state: WindowState): void;
}

/** Reads once, keeps in memory, writes each change. A disk that takes no change is told of, and costs only the change. */
export function createPreferences(
  store: PreferencesStore,
  onUnwritten: (error: unknown) => void,
): PreferencesHolder {
  let kept = preferencesSchema.parse(store.read());

  const keep: PreferencesStore['write'] = (name, value) => {
    kept = { ...kept, [name]: value };
    try {
      store.write(name, value);
    } catch (error) {
      onUnwritten(error);
    }
  };
  const settings = (): Settings => withChanges(DEFAULT_SETTINGS, kept.settings ?? {});

  return {
    settings,
    changeSettings: (changes) => keep('settings', withChanges(settings(), changes)),
    recentFiles: () => kept.recentFiles ?? [],
    setRecentFiles: (entries) => keep('recentFiles', entries),
    windowState: () => kept.windowState ?? null,
    setWindowState: (state) => keep('windowState', state),
  };
}

function withChanges(
  settings: Settings,
  changes: { readonly [Name in keyof Settings]?: Settings[Name] | undefined },
): Settings {
  return {
    language: changes.language ?? settings.language,
    theme: changes.theme ?? settings.theme,
    density: changes.density ?? settings.density,
    display: changes.display ?? settings.display,
    panelOpen: changes.panelOpen ?? settings.panelOpen,
    explainOpen: changes.explainOpen ?? settings.explainOpen,
    zoom: changes.zoom ?? settings.zoom,
    columnWidths: changes.columnWidths ?? settings.columnWidths,
    recentCommands: changes.recentCommands ?? settings.recentCommands,
    hints: changes.hints ?? settings.hints,
  };
}
