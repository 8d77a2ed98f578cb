import type { PreferencesStore } from '../../../electron/settings/preferences.ts';

/** A settings file that is none. */
export function memoryStore(content: Record<string, unknown> = {}): PreferencesStore & {
  readonly content: Record<string, unknown>;
} {
  return { content, read: () => content, write: (name, value) => void (content[name] = value) };
}
