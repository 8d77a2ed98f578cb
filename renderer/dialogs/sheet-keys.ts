import type { TextKey } from '../../resources/text/text-key.ts';
import type { Shortcut } from '../actions/shortcut.ts';

/** Keys and what they do; no action has them, for they mean something in one place alone. */
export interface ListedKeys {
  readonly words: TextKey;
  readonly keys: readonly Shortcut[];
  /** More keys of the same kind, which go without saying. */
  readonly also?: readonly Shortcut[];
}

export interface KeyGroup {
  readonly title: TextKey;
  readonly rows: readonly ListedKeys[];
}

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];

function keysWith(modifiers: Omit<Shortcut, 'key'>, keys: readonly string[]): readonly Shortcut[] {
  return keys.map((key) => ({ key, ...modifiers }));
}

const MOVES: KeyGroup = {
  title: 'keyboard.cellMoves',
  rows: [
    { words: 'keyboard.cells', keys: keysWith({}, ARROWS) },
    {
      words: 'keyboard.blockEdge',
      keys: keysWith({ mod: true }, ['ArrowRight', 'ArrowDown']),
      also: keysWith({ mod: true }, ['ArrowLeft', 'ArrowUp']),
    },
    { words: 'keyboard.rowEnds', keys: keysWith({}, ['Home', 'End']) },
    { words: 'keyboard.sheetEnds', keys: keysWith({ mod: true }, ['Home', 'End']) },
    { words: 'keyboard.page', keys: keysWith({}, ['PageUp', 'PageDown']) },
    { words: 'keyboard.nextCell', keys: [{ key: 'Tab' }, { key: 'Tab', shift: true }] },
    { words: 'keyboard.downUp', keys: [{ key: 'Enter' }, { key: 'Enter', shift: true }] },
  ],
};

const SELECTS: KeyGroup = {
  title: 'keyboard.cellSelects',
  rows: [
    {
      words: 'keyboard.extend',
      keys: keysWith({ shift: true }, ['ArrowRight', 'ArrowDown']),
      also: keysWith({ shift: true }, ['ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageUp', 'PageDown']),
    },
    {
      words: 'keyboard.extendFar',
      keys: keysWith({ mod: true, shift: true }, ['ArrowRight', 'ArrowDown']),
      also: keysWith({ mod: true, shift: true }, ['ArrowLeft', 'ArrowUp', 'Home', 'End']),
    },
    { words: 'keyboard.wholeRow', keys: [{ key: ' ', shift: true }] },
    { words: 'keyboard.wholeColumn', keys: [{ key: ' ', mod: true }] },
    {
      words: 'keyboard.all',
      keys: [
        { key: 'a', mod: true },
        { key: ' ', mod: true, shift: true },
      ],
    },
  ],
};

const WRITES: KeyGroup = {
  title: 'keyboard.cellWrites',
  rows: [
    { words: 'keyboard.edit', keys: [{ key: 'F2' }] },
    { words: 'keyboard.empty', keys: [{ key: 'Delete' }] },
    { words: 'keyboard.emptyAndWrite', keys: [{ key: 'Backspace' }] },
    { words: 'keyboard.fillTyped', keys: [{ key: 'Enter', mod: true }] },
    { words: 'keyboard.cancel', keys: [{ key: 'Escape' }] },
    { words: 'action.cut', keys: [{ key: 'x', mod: true }] },
    { words: 'action.copy', keys: [{ key: 'c', mod: true }] },
    { words: 'action.paste', keys: [{ key: 'v', mod: true }] },
    { words: 'action.fillDown', keys: [{ key: 'd', mod: true }] },
    { words: 'action.fillRight', keys: [{ key: 'r', mod: true }] },
    { words: 'keyboard.toggle', keys: [{ key: ' ' }] },
    { words: 'keyboard.ceilingKind', keys: keysWith({ alt: true }, ['ArrowUp', 'ArrowDown']) },
    { words: 'keyboard.rowMenu', keys: [{ key: 'F10', shift: true }, { key: 'ContextMenu' }] },
  ],
};

/** How the sheet is used without a mouse: the keys of keyboard/, in words. */
export const SHEET_KEYS: readonly KeyGroup[] = [MOVES, SELECTS, WRITES];

/** Keys of the parts around it. */
export const FRAME_KEYS: readonly ListedKeys[] = [
  { words: 'keyboard.menus', keys: [{ key: 'F10' }] },
  { words: 'keyboard.printPaper', keys: [{ key: 'p', mod: true, host: 'browser' }] },
  { words: 'keyboard.writePaper', keys: [{ key: 'Enter', mod: true }] },
  { words: 'keyboard.step', keys: keysWith({}, ['ArrowUp', 'ArrowDown']) },
  { words: 'keyboard.stepFar', keys: keysWith({ shift: true }, ['ArrowUp', 'ArrowDown']) },
  { words: 'keyboard.renameTab', keys: [{ key: 'F2' }] },
  { words: 'keyboard.removeTab', keys: [{ key: 'Delete' }] },
];

/** The few that someone who knows Excel would expect to do something else. */
export const UNLIKE_EXCEL: readonly ListedKeys[] = [
  { words: 'keyboard.unlikeSpace', keys: [{ key: ' ' }] },
  { words: 'keyboard.unlikeDelete', keys: [{ key: 'Delete' }] },
  { words: 'keyboard.unlikePalette', keys: [{ key: 'k', mod: true }] },
  { words: 'keyboard.unlikeMove', keys: keysWith({ alt: true }, ['ArrowUp', 'ArrowDown']) },
  { words: 'keyboard.unlikeExplain', keys: [{ key: 'e', mod: true }] },
  {
    words: 'keyboard.unlikeTabs',
    keys: [
      { key: 'PageUp', alt: true, host: 'browser' },
      { key: 'PageDown', alt: true, host: 'browser' },
    ],
  },
];
