import type { Translator } from '../resources/text/translator.ts';
import type { Handle } from './ipc/handle.ts';
import type { PreferencesHolder } from './settings/preferences.ts';
import type { RecentFiles } from './settings/recent-files.ts';
import type { PlanWindow } from './windows/plan-window.ts';
import type { PlanWindows } from './windows/plan-windows.ts';

/** What the parts of the main process share, made once in main.ts and handed on: there is no other global state. */
export interface Program {
  readonly name: string;
  /** Where `dist` and `resources` lie. */
  readonly folder: string;
  readonly preferences: PreferencesHolder;
  readonly recentFiles: RecentFiles;
  readonly windows: PlanWindows;
  /** Answers a channel; the sender check is inside. */
  readonly handle: Handle<PlanWindow>;
  /** The texts in the language that is chosen now. */
  readonly texts: () => Translator;
  /** Notes a fault of the program itself on this computer. */
  readonly onBug: (error: unknown) => void;
  /** The user wants the whole program closed, window by window. */
  quitting: boolean;
}
