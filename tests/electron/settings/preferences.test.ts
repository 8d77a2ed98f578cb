import { expect, test, vi } from 'vitest';
import { createPreferences } from '../../../electron/settings/preferences.ts';
import { DEFAULT_SETTINGS } from '../../../electron/settings/preferences-schema.ts';
import { memoryStore } from './memory-store.ts';

const neverUnwritten = () => {
  throw new Error('was not written');
};

test('settings start with the defaults, in Swedish, and keep what is changed', () => {
  const store = memoryStore();
  const preferences = createPreferences(store, neverUnwritten);
  expect(preferences.settings()).toEqual(DEFAULT_SETTINGS);
  expect(preferences.settings().language).toBe('sv');
  preferences.changeSettings({ theme: 'dark', panelOpen: false, explainOpen: true });
  preferences.changeSettings({ density: 'luftig', theme: undefined });
  const expected = {
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    panelOpen: false,
    explainOpen: true,
    density: 'luftig',
  };
  expect(preferences.settings()).toEqual(expected);
  expect(createPreferences(store, neverUnwritten).settings()).toEqual(expected);
});

test('a setting that an older version did not have gets its default', () => {
  const preferences = createPreferences(memoryStore({ settings: { language: 'en' } }), neverUnwritten);
  expect(preferences.settings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
});

test('a disk that takes no settings costs the settings at the next start, and nothing now', () => {
  const onUnwritten = vi.fn();
  const full = {
    read: () => ({}),
    write: () => {
      throw new Error('ENOSPC');
    },
  };
  const preferences = createPreferences(full, onUnwritten);
  preferences.changeSettings({ theme: 'light' });
  expect(preferences.settings().theme).toBe('light');
  expect(onUnwritten).toHaveBeenCalledOnce();
});
