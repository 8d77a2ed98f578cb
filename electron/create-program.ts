import { app } from 'electron';
import { createBugNotes } from './errors/bug-notes.ts';
import { createHandle } from './ipc/handle.ts';
import type { Program } from './program.ts';
import { openStore } from './settings/open-store.ts';
import { createPreferences } from './settings/preferences.ts';
import { createRecentFiles } from './settings/recent-files.ts';
import { textsIn } from './texts.ts';
import { createPlanWindows } from './windows/plan-windows.ts';

export interface CreatedProgram {
  readonly program: Program;
  /** The name that unreadable settings were kept under; null when they could be read. */
  readonly corruptSettings: string | null;
}

/** Makes what the parts of the main process share. */
export function createProgram(): CreatedProgram {
  const onBug = createBugNotes(app.getPath('logs'));
  const { store, corruptName } = openStore(app.getPath('userData'));
  const preferences = createPreferences(store, onBug);
  const windows = createPlanWindows();
  const program: Program = {
    name: 'Samkalkyl',
    folder: app.getAppPath(),
    preferences,
    recentFiles: createRecentFiles(preferences),
    windows,
    handle: createHandle({ windowOf: (contentsId) => windows.withContents(contentsId), onBug }),
    texts: textsIn(() => preferences.settings().language),
    onBug,
    quitting: false,
  };
  return { program, corruptSettings: corruptName };
}
