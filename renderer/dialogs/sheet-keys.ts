import type { TextKey } from '../../resources/text/text-key.ts';

/** How the sheet is used without a mouse. */
export const SHEET_KEYS: readonly { readonly words: TextKey; readonly keys: readonly string[] }[] = [
  { words: 'keyboard.cells', keys: ['←', '↑', '→', '↓'] },
  { words: 'keyboard.nextCell', keys: ['Tab'] },
  { words: 'keyboard.edit', keys: ['F2', 'Enter'] },
  { words: 'keyboard.cancel', keys: ['Esc'] },
  { words: 'keyboard.toggle', keys: ['Space'] },
  { words: 'keyboard.ceilingKind', keys: ['Alt ↓'] },
  { words: 'keyboard.rowMenu', keys: ['Shift F10'] },
];
