/** A key with its modifiers. `mod` is Ctrl, or ⌘ on a Mac. */
export interface Shortcut {
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** Only in this host: a browser keeps some keys to itself (Ctrl+N, Ctrl+PageDown). */
  readonly host?: 'desktop' | 'browser';
  /** The sheet acts on it, or the browser with an event of its own (Ctrl+C): here it is shown and no more. */
  readonly shownOnly?: boolean;
}

/** What a shortcut needs to know of where it is. */
export interface KeyPlace {
  readonly kind: 'desktop' | 'browser';
  readonly isMac: boolean;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export function matches(shortcut: Shortcut, press: KeyPress, place: KeyPlace): boolean {
  const mod = place.isMac ? press.metaKey : press.ctrlKey;
  const otherMod = place.isMac ? press.ctrlKey : press.metaKey;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return (
    applies(shortcut, place) &&
    key === shortcut.key &&
    mod === (shortcut.mod ?? false) &&
    !otherMod &&
    press.altKey === (shortcut.alt ?? false) &&
    (isShiftedSign(shortcut.key) || press.shiftKey === (shortcut.shift ?? false))
  );
}

/** The first shortcut that works here. */
export function shownShortcut(shortcuts: readonly Shortcut[], place: KeyPlace): Shortcut | undefined {
  return shortcuts.find((shortcut) => applies(shortcut, place));
}

export function applies(shortcut: Shortcut, place: KeyPlace): boolean {
  return shortcut.host === undefined || shortcut.host === place.kind;
}

/** These need Shift on some keyboards and not on others. */
function isShiftedSign(key: string): boolean {
  return key === '?' || key === '+';
}

const MAC_SIGNS = { mod: '⌘', shift: '⇧', alt: '⌥' } as const;
const NAMES = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' } as const;
const KEY_NAMES: Readonly<Record<string, string>> = {
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Delete: 'Del',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Home: 'Home',
  End: 'End',
  Tab: 'Tab',
  Enter: 'Enter',
  Escape: 'Esc',
  Backspace: 'Backspace',
  ContextMenu: 'Menu',
  ' ': 'Space',
  '-': '−',
};

/** As it stands on a key cap: `Ctrl Shift S`, `⇧⌘S`. */
export function shortcutText(shortcut: Shortcut, isMac: boolean): string {
  const names = isMac ? MAC_SIGNS : NAMES;
  const parts = (['mod', 'alt', 'shift'] as const)
    .filter((part) => shortcut[part])
    .map((part) => names[part]);
  return [...parts, KEY_NAMES[shortcut.key] ?? shortcut.key.toUpperCase()].join(isMac ? '' : ' ');
}

/** As a screen reader is told (aria-keyshortcuts): `Control+Shift+S`. */
export function ariaShortcut(shortcut: Shortcut, isMac: boolean): string {
  const mod = isMac ? 'Meta' : 'Control';
  const parts = [
    shortcut.mod && mod,
    shortcut.alt && 'Alt',
    shortcut.shift && 'Shift',
    namedKey(shortcut.key),
  ];
  return parts.filter(Boolean).join('+');
}

/** As a native menu wants it: `CommandOrControl+Shift+S`. */
export function acceleratorText(shortcut: Shortcut): string {
  const parts = [
    shortcut.mod && 'CommandOrControl',
    shortcut.alt && 'Alt',
    shortcut.shift && 'Shift',
    namedKey(shortcut.key),
  ];
  return parts.filter(Boolean).join('+');
}

/** The sign that joins the parts is written out. */
function namedKey(key: string): string {
  if (key === '+') return 'Plus';
  return key.length === 1 ? key.toUpperCase() : key;
}
