import { useEffect } from 'react';
import { currentActionState } from '../actions/action-state.ts';
import type { ActionState } from '../actions/action.ts';
import { actionOf } from '../actions/actions.ts';
import { labelText } from '../actions/label-text.ts';
import { performAction } from '../actions/perform-action.ts';
import { acceleratorText, shownShortcut } from '../actions/shortcut.ts';
import { dialogStore } from '../dialogs/dialog-store.ts';
import { host } from '../host/current-host.ts';
import type { NativeMenu, NativeMenuItem } from '../host/host.ts';
import { documentStore } from '../store/document-store.ts';
import { settingsStore } from '../store/settings-store.ts';
import { currentText, type Translator } from '../text/use-text.ts';
import type { MenuEntry } from './menu-entry.ts';
import { menusFor } from './menus.ts';

/** Keeps the system's own menu (macOS, accelerators) the same as the menu bar, and does what is chosen in it. */
export function useNativeMenu(): void {
  useEffect(() => (host().kind === 'desktop' ? keepMenu() : undefined), []);
  useEffect(() => host().onAction(perform), []);
}

/** At the latest, where no moment is quiet. */
const LATEST_MS = 200;

/** The menu follows in a quiet moment. Many states have the same: it is sent when its words change. Answers how to stop. */
function keepMenu(): () => void {
  let sent = '';
  let asked: number | null = null;
  const send = () => {
    asked = null;
    const menus = nativeMenus(currentActionState(), currentText());
    const written = JSON.stringify(menus);
    if (written === sent) return;
    sent = written;
    void host().setMenu(menus);
  };
  const ask = () => {
    asked ??= window.requestIdleCallback(send, { timeout: LATEST_MS });
  };
  send();
  const ends = [documentStore.subscribe(ask), settingsStore.subscribe(ask)];
  return () => {
    ends.forEach((end) => end());
    if (asked !== null) window.cancelIdleCallback(asked);
  };
}

/** While the plan is presented nothing is changed by a menu that lies outside the window. */
function perform(id: string): void {
  if (dialogStore.getState().shown?.request.kind !== 'present') performAction(id);
}

export function nativeMenus(state: ActionState, text: Translator): readonly NativeMenu[] {
  return menusFor(state.host.kind, state.document.plan !== null).map(({ label, entries }) => ({
    label: text.t(label),
    items: entries.flatMap((entry) => nativeItems(entry, state, text)),
  }));
}

/** A menu within a menu is written out between two hairlines, each line with the menu's name before its own. */
function nativeItems(entry: MenuEntry, state: ActionState, text: Translator): readonly NativeMenuItem[] {
  if (entry.kind === 'separator') return [entry];
  if (entry.kind === 'action') return [nativeItem(entry.id, '', state, text)];
  const before = `${text.t(entry.label)}: `;
  return entry.entries.flatMap((inner): readonly NativeMenuItem[] =>
    inner.kind === 'action' ? [nativeItem(inner.id, before, state, text)] : [],
  );
}

function nativeItem(id: string, before: string, state: ActionState, text: Translator): NativeMenuItem {
  const action = actionOf(id);
  const shortcut = shownShortcut(action.shortcuts ?? [], state.host);
  return {
    kind: 'action',
    id,
    label: before + labelText(action, state, text),
    accelerator: shortcut && !shortcut.shownOnly ? acceleratorText(shortcut) : null,
    enabled: action.available(state),
  };
}
