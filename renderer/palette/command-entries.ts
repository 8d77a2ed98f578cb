import type { TextKey } from '../../resources/text/text-key.ts';
import { hasPlan, type Action, type ActionState } from '../actions/action.ts';
import { ACTIONS } from '../actions/actions.ts';
import { labelText } from '../actions/label-text.ts';
import { performAction } from '../actions/perform-action.ts';
import { shownShortcut } from '../actions/shortcut.ts';
import type { MenuEntry } from '../menus/menu-entry.ts';
import { menusFor } from '../menus/menus.ts';
import type { Translator } from '../text/use-text.ts';
import { paletteEntry, type PaletteEntry } from './palette-entry.ts';

/** The palette itself, and what another command says as well. */
const NOT_LISTED: ReadonlySet<string> = new Set(['view.palette', 'line.remove', 'member.remove']);

/** Every action, with what it is called in the other language as well and where it stands in the menus. */
export function commandEntries(
  state: ActionState,
  text: Translator,
  otherText: Translator,
): readonly PaletteEntry[] {
  const paths = menuPaths(state);
  return ACTIONS.flatMap((action) => {
    const path = paths.get(action.id) ?? (action.id.startsWith('member.ceiling.') ? CEILING : []);
    const available = action.available(state);
    // What stands in no menu of this host is offered where it can be done, and else not spoken of.
    if (NOT_LISTED.has(action.id) || (!available && path.length === 0)) return [];
    return [entryOf(action, path, available ? null : reasonOf(action, state), state, text, otherText)];
  });
}

const CEILING: readonly TextKey[] = ['sheet.ceilingIs'];

function entryOf(
  action: Action,
  path: readonly TextKey[],
  reason: TextKey | null,
  state: ActionState,
  text: Translator,
  otherText: Translator,
): PaletteEntry {
  const also = action.also ? [text.t(action.also), otherText.t(action.also)] : [];
  const other = [labelText(action, state, otherText), ...path.map((key) => otherText.t(key)), ...also];
  return paletteEntry(
    {
      id: action.id,
      kind: 'command',
      label: labelText(action, state, text).replace(/…$/, ''),
      detail: path.map((key) => text.t(key)).join(' › '),
      icon: action.checked?.(state) ? 'check' : (action.icon ?? null),
      shortcut: shownShortcut(action.shortcuts ?? [], state.host) ?? null,
      reason: reason && text.t(reason),
      perform: () => void performAction(action.id),
    },
    other,
  );
}

/** Why it cannot be done now. */
function reasonOf({ needs }: Action, state: ActionState): TextKey {
  if (!hasPlan(state)) return 'palette.needsPlan';
  return needs ?? 'palette.notNow';
}

/** The names of the menus above each action, from the menu bar of a window that holds a plan. */
function menuPaths({ host }: ActionState): ReadonlyMap<string, readonly TextKey[]> {
  const paths = new Map<string, readonly TextKey[]>();
  const walk = (entries: readonly MenuEntry[], path: readonly TextKey[]) => {
    for (const entry of entries) {
      if (entry.kind === 'action' && !paths.has(entry.id)) paths.set(entry.id, path);
      if (entry.kind === 'submenu') walk(entry.entries, [...path, entry.label]);
    }
  };
  for (const { label, entries } of menusFor(host.kind, true)) walk(entries, [label]);
  return paths;
}
