import { expect, test } from 'vitest';
import { createPreferences } from '../../../electron/settings/preferences.ts';
import { createRecentFiles } from '../../../electron/settings/recent-files.ts';
import { memoryStore } from './memory-store.ts';

const said = { planName: 'Steget vidare', scenarios: 3, scenariosOver: 2, addsUp: true };
const at = (minute: number) => new Date(Date.UTC(2025, 10, 21, 12, minute));

function recentFiles() {
  const store = memoryStore();
  const open = () => createRecentFiles(createPreferences(store, () => undefined));
  return { recent: open(), reopened: open };
}

test('the newest stands first, a file stands once, and its number stays the same', () => {
  const { recent } = recentFiles();
  recent.remember('/d/ett.samkalkyl', said, at(1));
  const id = recent.list()[0]?.id ?? '';
  recent.remember('/d/två.samkalkyl', said, at(2));
  recent.remember('/d/ett.samkalkyl', { ...said, scenarios: 4 }, at(3));
  expect(recent.list()).toEqual([
    {
      id,
      name: 'ett.samkalkyl',
      folder: 'd',
      openedAt: '2025-11-21T12:03:00.000Z',
      description: { ...said, scenarios: 4 },
    },
    expect.objectContaining({ name: 'två.samkalkyl' }),
  ]);
});

test('twelve are kept, also for the next start', () => {
  const { recent, reopened } = recentFiles();
  for (let file = 1; file <= 14; file += 1) recent.remember(`/d/${String(file)}.samkalkyl`, said, at(file));
  const names = reopened()
    .list()
    .map(({ name }) => name);
  expect(names).toHaveLength(12);
  expect(names[0]).toBe('14.samkalkyl');
  expect(names.at(-1)).toBe('3.samkalkyl');
});

test('SEC8 what is listed says nothing of where the files lie, but their last two folders', () => {
  const { recent } = recentFiles();
  recent.remember('/home/anna/Dokument/Samverkan/plan.samkalkyl', said, at(1));
  expect(JSON.stringify(recent.list())).not.toContain('anna');
  expect(recent.list()[0]?.folder).toBe('Dokument › Samverkan');
});

test('a forgotten file is gone, one that never was is nothing', () => {
  const { recent } = recentFiles();
  recent.remember('/d/plan.samkalkyl', said, at(1));
  const id = recent.list()[0]?.id ?? '';
  expect(recent.pathOf(id)).toBe('/d/plan.samkalkyl');
  recent.forget('another');
  expect(recent.list()).toHaveLength(1);
  recent.forget(id);
  expect(recent.list()).toEqual([]);
  expect(recent.pathOf(id)).toBeNull();
});

test('FIL15 one name spelt in two ways of Unicode is two files, as on disk', () => {
  const { recent } = recentFiles();
  recent.remember('/d/\u00e5.samkalkyl', said, at(1));
  recent.remember('/d/a\u030a.samkalkyl', said, at(2));
  expect(recent.list()).toHaveLength(2);
});
