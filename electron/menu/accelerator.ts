const MODIFIER = /^(CommandOrControl|CmdOrCtrl|Command|Cmd|Control|Ctrl|Alt|Option|Shift|Super|Meta)$/;
const KEY =
  /^([A-Z0-9]|[-=[\]\\;',./`]|F([1-9]|1\d|2[0-4])|Plus|Space|Tab|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc)$/;
/** As a keyboard event names them, and as Electron does. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
};

/** The accelerator as Electron takes it; null for one that it would choke on. */
export function nativeAccelerator(text: string): string | null {
  const parts = text.split('+');
  const written = parts.at(-1) ?? '';
  const key = KEY_NAMES[written] ?? (written.length === 1 ? written.toUpperCase() : written);
  const modifiers = parts.slice(0, -1);
  if (!KEY.test(key) || !modifiers.every((modifier) => MODIFIER.test(modifier))) return null;
  return [...modifiers, key].join('+');
}
