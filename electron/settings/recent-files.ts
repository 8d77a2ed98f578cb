import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { folderInWords } from '../files/folder-in-words.ts';
import type { RecentDescription, RecentFile } from '../ipc/contract.ts';
import type { PreferencesHolder } from './preferences.ts';

const MOST = 12;

export interface RecentFiles {
  /** Puts a file first; `path` must be that of the file itself, behind any links. */
  remember(path: string, description: RecentDescription, openedAt: Date): void;
  list(): readonly RecentFile[];
  paths(): readonly string[];
  pathOf(id: string): string | null;
  forget(id: string): void;
}

/** The files opened or saved last, kept in the preferences; their paths never leave the main process. */
export function createRecentFiles(preferences: PreferencesHolder): RecentFiles {
  const entries = () => preferences.recentFiles();
  return {
    remember(path, description, openedAt) {
      const known = entries().find((entry) => entry.path === path);
      const entry = { id: known?.id ?? randomUUID(), path, openedAt: openedAt.toISOString(), description };
      const others = entries().filter((other) => other.path !== path);
      preferences.setRecentFiles([entry, ...others].slice(0, MOST));
    },
    list: () =>
      entries().map(({ id, path, openedAt, description }) => ({
        id,
        name: basename(path),
        folder: folderInWords(path),
        openedAt,
        description,
      })),
    paths: () => entries().map(({ path }) => path),
    pathOf: (id) => entries().find((entry) => entry.id === id)?.path ?? null,
    forget: (id) => preferences.setRecentFiles(entries().filter((entry) => entry.id !== id)),
  };
}
