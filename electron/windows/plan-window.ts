import type { BrowserWindow } from 'electron';
import { createGrants, type Grants } from '../files/grants.ts';
import type { NativeMenu, WindowEvents } from '../ipc/contract.ts';

/** One window and what the main process knows of it: never more than one plan. */
export interface PlanWindow {
  readonly window: BrowserWindow;
  /** The number that calls from its page come with; readable when the window is gone, too. */
  readonly contentsId: number;
  readonly grants: Grants;
  /** The path of the file it shows; null for none. */
  file: string | null;
  /** What the plan is called; empty without one. */
  planName: string;
  /** Whether closing would lose work. */
  dirty: boolean;
  /** Whether the page takes files that are handed over; until then they wait. */
  listening: boolean;
  readonly waiting: string[];
  menus: readonly NativeMenu[];
  /** Saves that the page was asked for, by request. */
  readonly saveRequests: Map<string, (mayClose: boolean) => void>;
  /** The guard has let it go. */
  mayClose: boolean;
}

export function planWindowOf(window: BrowserWindow): PlanWindow {
  return {
    window,
    contentsId: window.webContents.id,
    grants: createGrants(),
    file: null,
    planName: '',
    dirty: false,
    listening: false,
    waiting: [],
    menus: [],
    saveRequests: new Map(),
    mayClose: false,
  };
}

/** Tells a window's page something, if there still is one. */
export function tell<Name extends keyof WindowEvents>(
  { window }: PlanWindow,
  event: Name,
  what: WindowEvents[Name],
): void {
  if (!window.isDestroyed()) window.webContents.send(event, what);
}

/** Brings a window before the user. */
export function bringForward({ window }: PlanWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
