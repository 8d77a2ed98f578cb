import { describe, expect, test } from 'vitest';
import { ACTIONS, actionOf } from '../../../renderer/actions/actions.ts';
import { matches } from '../../../renderer/actions/shortcut.ts';
import type { MenuEntry } from '../../../renderer/menus/menu-entry.ts';
import { menusFor, rowEntries, scenarioEntries } from '../../../renderer/menus/menus.ts';
import { acceleratorParts } from './accelerator-parts.ts';

const HOSTS = ['desktop', 'browser'] as const;

function idsIn(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'action') return [entry.id];
    return entry.kind === 'submenu' ? idsIn(entry.entries) : [];
  });
}

describe('the actions', () => {
  test('have each an id of their own', () => {
    const ids = ACTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(HOSTS)('no two of them have the same key (%s)', (kind) => {
    const place = { kind, isMac: false };
    const all = ACTIONS.flatMap(({ id, shortcuts = [] }) => shortcuts.map((shortcut) => ({ id, shortcut })));
    const clashes = all.flatMap(({ id, shortcut }) =>
      all
        .filter((other) => other.id > id && matches(other.shortcut, acceleratorParts(shortcut), place))
        .filter(() => matches(shortcut, acceleratorParts(shortcut), place))
        .map((other) => `${id} and ${other.id}`),
    );
    expect(clashes).toEqual([]);
  });

  test.each(HOSTS)('every line of every menu is one of them (%s)', (kind) => {
    const menus = [...menusFor(kind, true), ...menusFor(kind, false)].flatMap(({ entries }) =>
      idsIn(entries),
    );
    for (const id of [...menus, ...idsIn(rowEntries('line:a')), ...idsIn(scenarioEntries('b'))])
      expect(actionOf(id).id).toBe(id);
  });

  test('an id that is none is a fault in a menu', () => {
    expect(() => actionOf('file.burn')).toThrow('file.burn');
  });

  test('a window without a plan offers nothing that needs one', () => {
    const offered = menusFor('desktop', false).flatMap(({ entries }) => idsIn(entries));
    expect(offered.filter((id) => /^(edit|line|member|row|scenario)\./.test(id))).toEqual([]);
    expect(offered).toContain('file.open');
  });

  test('a browser tab is not closed by the program', () => {
    expect(menusFor('browser', true).flatMap(({ entries }) => idsIn(entries))).not.toContain('window.close');
    expect(menusFor('desktop', true).flatMap(({ entries }) => idsIn(entries))).toContain('window.close');
  });
});
