import { expect, test } from 'vitest';
import { ACTIONS } from '../../../renderer/actions/actions.ts';
import { applies, type Shortcut } from '../../../renderer/actions/shortcut.ts';
import { actionKeyGroups } from '../../../renderer/dialogs/action-keys.ts';

test.each(['desktop', 'browser'] as const)(
  'every action that has a key stands in one group, with all its keys (%s)',
  (kind) => {
    const place = { kind, isMac: false };
    const rows = actionKeyGroups(place).flatMap((group) => group.rows);
    const works = (each: Shortcut) => applies(each, place) && !each.shownOnly;
    const keyed = ACTIONS.filter(({ shortcuts = [] }) => shortcuts.some(works));
    expect(rows.map(({ action }) => action.id).sort()).toEqual(keyed.map(({ id }) => id).sort());
    for (const { action, keys } of rows) expect(keys).toEqual(action.shortcuts?.filter(works));
  },
);

test('no group is empty', () => {
  const groups = actionKeyGroups({ kind: 'browser', isMac: false });
  expect(groups.filter(({ rows }) => rows.length === 0)).toEqual([]);
});
