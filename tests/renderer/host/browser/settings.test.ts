import { expect, test } from 'vitest';
import { readSettings, writeSettings } from '../../../../renderer/host/browser/settings.ts';
import { DEFAULT_SETTINGS } from '../../../../renderer/host/default-settings.ts';

const KEY = 'samkalkyl.settings';

function storage(kept: Readonly<Record<string, string>> = {}): Storage {
  const items = new Map(Object.entries(kept));
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

test('nothing kept gives the defaults', () => {
  expect(readSettings(storage())).toEqual(DEFAULT_SETTINGS);
});

test('what is changed is kept, and the rest with it', () => {
  const kept = storage();
  writeSettings(kept, { language: 'en' });
  writeSettings(kept, { theme: 'dark' });
  expect(readSettings(kept)).toEqual({ ...DEFAULT_SETTINGS, language: 'en', theme: 'dark' });
});

test.each(['{', '[]', '{"theme":"pink"}', '{"theme":"dark","extra":1}', '"sv"', 'null'])(
  'FIL9 settings that cannot be read (%s) are put aside and the defaults stand',
  (text) => {
    const kept = storage({ [KEY]: text });
    expect(readSettings(kept)).toEqual(DEFAULT_SETTINGS);
    expect(kept.getItem(KEY)).toBeNull();
    expect(kept.getItem('samkalkyl.settings.unreadable')).toBe(text);
  },
);
