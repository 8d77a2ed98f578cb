import { useEffect, useRef } from 'react';
import { useActionState } from '../actions/action-state.ts';
import type { ActionState } from '../actions/action.ts';
import { actionOf } from '../actions/actions.ts';
import { labelText } from '../actions/label-text.ts';
import { performAction } from '../actions/perform-action.ts';
import { acceleratorText, shownShortcut } from '../actions/shortcut.ts';
import { dialogStore } from '../dialogs/dialog-store.ts';
import { host } from '../host/current-host.ts';
import type { NativeMenu, NativeMenuItem } from '../host/host.ts';
import { useText, type Translator } from '../text/use-text.ts';
import type { MenuEntry } from './menu-entry.ts';
import { menusFor } from './menus.ts';

/** Keeps the system's own menu (macOS, accelerators) the same as the menu bar, and does what is chosen in it. */
export function useNativeMenu(): void {
  const text = useText();
  const state = useActionState();
  const menus = nativeMenus(state, text);
  const latest = useRef(menus);
  useEffect(() => {
    latest.current = menus;
  });
  // Many states have the same menu: it is sent when its words change.
  const written = JSON.stringify(menus);
  useEffect(() => {
    void host().setMenu(latest.current);
  }, [written]);
  useEffect(() => host().onAction(perform), []);
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
