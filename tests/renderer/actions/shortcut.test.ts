import { describe, expect, test } from 'vitest';
import {
  acceleratorText,
  ariaShortcut,
  matches,
  shortcutText,
  shownShortcut,
  type Shortcut,
} from '../../../renderer/actions/shortcut.ts';

const WINDOWS = { kind: 'desktop', isMac: false } as const;
const MAC = { kind: 'desktop', isMac: true } as const;
const BROWSER = { kind: 'browser', isMac: false } as const;
const SAVE_AS: Shortcut = { key: 's', mod: true, shift: true };

const press = (
  key: string,
  modifiers: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});

describe('a shortcut', () => {
  test('is met by its key with exactly its modifiers, whatever the letter’s case', () => {
    expect(matches(SAVE_AS, press('S', { ctrlKey: true, shiftKey: true }), WINDOWS)).toBe(true);
    expect(matches(SAVE_AS, press('s', { ctrlKey: true }), WINDOWS)).toBe(false);
    expect(matches(SAVE_AS, press('s', { ctrlKey: true, shiftKey: true, altKey: true }), WINDOWS)).toBe(
      false,
    );
  });

  test('has ⌘ in the place of Ctrl on a Mac, and there alone', () => {
    expect(matches(SAVE_AS, press('s', { metaKey: true, shiftKey: true }), MAC)).toBe(true);
    expect(matches(SAVE_AS, press('s', { ctrlKey: true, shiftKey: true }), MAC)).toBe(false);
    expect(matches(SAVE_AS, press('s', { metaKey: true, shiftKey: true }), WINDOWS)).toBe(false);
  });

  test('the question mark counts with and without Shift: keyboards differ', () => {
    expect(matches({ key: '?' }, press('?', { shiftKey: true }), WINDOWS)).toBe(true);
    expect(matches({ key: '?' }, press('?'), WINDOWS)).toBe(true);
  });

  test('works only where its host lets it, and the one that works is shown', () => {
    const next: readonly Shortcut[] = [
      { key: 'PageDown', mod: true, host: 'desktop' },
      { key: 'PageDown', alt: true },
    ];
    expect(shownShortcut(next, WINDOWS)).toBe(next[0]);
    expect(shownShortcut(next, BROWSER)).toBe(next[1]);
    expect(matches({ key: 'n', mod: true, host: 'desktop' }, press('n', { ctrlKey: true }), BROWSER)).toBe(
      false,
    );
  });

  test.each([
    [SAVE_AS, 'Ctrl Shift S', '⇧⌘S', 'Control+Shift+S', 'CommandOrControl+Shift+S'],
    [{ key: 'PageDown', alt: true }, 'Alt PgDn', '⌥PgDn', 'Alt+PageDown', 'Alt+PageDown'],
    [{ key: 'F1' }, 'F1', 'F1', 'F1', 'F1'],
  ] satisfies readonly (readonly [Shortcut, string, string, string, string])[])(
    '%o is written on a key cap, for a screen reader and for a native menu',
    (shortcut, onWindows, onMac, aria, accelerator) => {
      expect(shortcutText(shortcut, false)).toBe(onWindows);
      expect([...shortcutText(shortcut, true)].sort()).toEqual([...onMac].sort());
      expect(ariaShortcut(shortcut, false)).toBe(aria);
      expect(acceleratorText(shortcut)).toBe(accelerator);
    },
  );
});
