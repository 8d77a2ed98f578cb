import { describe, expect, test } from 'vitest';
import type { Shortcut } from '../../../renderer/actions/shortcut.ts';
import { ACTIONS } from '../../../renderer/actions/actions.ts';
import {
  FRAME_KEYS,
  SHEET_KEYS,
  UNLIKE_EXCEL,
  type ListedKeys,
} from '../../../renderer/dialogs/sheet-keys.ts';
import {
  intentInEditor,
  intentOnCell,
  type KeyIntent,
  type KeyPress,
} from '../../../renderer/sheet/keyboard/key-intent.ts';

const KEYS = [
  ...['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['Tab', 'Enter', 'Escape', 'Delete', 'Backspace', 'Insert', 'ContextMenu', ' '],
  ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`),
  ...'abcdefghijklmnopqrstuvwxyzåäö0123456789+-*/=,.;?',
];
const YES_NO = [false, true];

const PRESSES: readonly KeyPress[] = KEYS.flatMap((key) =>
  YES_NO.flatMap((control) =>
    YES_NO.flatMap((shift) => YES_NO.map((alt) => ({ key, control, shift, alt, altGraph: false }))),
  ),
);

type Meaning = (press: KeyPress) => KeyIntent | null;

/** On a cell; typing is no shortcut. */
const onCell: Meaning = (press) => {
  const intent = intentOnCell(press);
  return intent?.kind === 'edit' && intent.how === 'replace' ? null : intent;
};
const inEditor: Meaning = (press) => intentInEditor(press, false);

/** A modifier that changes nothing is not part of the key: Shift and Delete is Delete. */
function isPlainest(press: KeyPress, meaning: Meaning): boolean {
  const names = (['control', 'shift', 'alt'] as const).filter((name) => press[name]);
  const same = JSON.stringify(meaning(press));
  return !names.some((name) => JSON.stringify(meaning({ ...press, [name]: false })) === same);
}

/** The keys that the code does something with. */
function actedOn(meaning: Meaning): readonly string[] {
  return PRESSES.filter((press) => meaning(press) !== null && isPlainest(press, meaning)).map(nameOf);
}

function nameOf({ key, control, shift, alt }: KeyPress): string {
  return [control && 'Ctrl', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

function listedNames(rows: readonly ListedKeys[]): readonly string[] {
  const name = ({ key, mod = false, shift = false, alt = false }: Shortcut) =>
    nameOf({ key, control: mod, shift, alt, altGraph: false });
  return rows.flatMap(({ keys, also = [] }) => [...keys, ...also].map(name));
}

/** Keys that the sheet has and key-intent.ts does not: what a ceiling is for is chosen in its editor (ceiling-kinds.tsx). */
const OF_THE_EDITOR = ['Alt+ArrowUp', 'Alt+ArrowDown'];

describe('the list of keys', () => {
  const listed = listedNames(SHEET_KEYS.flatMap(({ rows }) => rows));
  const handled = [...actedOn(onCell), ...actedOn(inEditor)];

  const shownOnly = listedNames([
    {
      words: 'keyboard.title',
      keys: ACTIONS.flatMap((action) => action.shortcuts ?? []).filter((each) => each.shownOnly),
    },
  ]);

  test('has every key that the sheet acts on', () => {
    expect(handled.length).toBeGreaterThan(40);
    expect(handled.filter((name) => !listed.includes(name))).toEqual([]);
  });

  test('has every key that an action shows and the sheet, or the browser itself, acts on', () => {
    const everywhere = [...listed, ...listedNames(FRAME_KEYS)];
    expect(shownOnly.length).toBeGreaterThan(3);
    expect(shownOnly.filter((name) => !everywhere.includes(name))).toEqual([]);
  });

  test('has no key that nothing acts on, and none twice', () => {
    const known = [...handled, ...shownOnly, ...OF_THE_EDITOR];
    expect(listed.filter((name) => !known.includes(name))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('says what differs from Excel of keys that are there', () => {
    const actions = listedNames(
      ACTIONS.map(({ shortcuts = [] }) => ({ words: 'keyboard.title', keys: shortcuts })),
    );
    const there = [...listed, ...actions];
    expect(listedNames(UNLIKE_EXCEL).filter((name) => !there.includes(name))).toEqual([]);
  });
});
