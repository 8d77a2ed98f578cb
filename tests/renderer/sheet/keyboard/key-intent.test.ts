import { describe, expect, test } from 'vitest';
import {
  intentInEditor,
  intentOnCell,
  type KeyPress,
} from '../../../../renderer/sheet/keyboard/key-intent.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, control: false, shift: false, alt: false, altGraph: false },
  ...more,
});

describe('keys on a cell, as in Excel', () => {
  test.each([
    ['7', 'replace'],
    ['=', 'replace'],
    ['ö', 'replace'],
    ['Dead', 'replace'],
    ['F2', 'continue'],
    ['Backspace', 'empty'],
  ] as const)('%s begins to edit: %s', (key, how) => {
    expect(intentOnCell(press(key))).toEqual({ kind: 'edit', how });
  });

  test('Shift+F2 is the program’s own: a note on the cell', () => {
    expect(intentOnCell(press('F2', { shift: true }))).toBeNull();
  });

  test('Alt Gr writes characters; Control and Alt do not', () => {
    expect(intentOnCell(press('€', { control: true, alt: true, altGraph: true }))).toEqual({
      kind: 'edit',
      how: 'replace',
    });
    expect(intentOnCell(press('s', { control: true }))).toBeNull();
    expect(intentOnCell(press('x', { alt: true }))).toBeNull();
  });

  test.each([
    ['Tab', {}, 'next'],
    ['Tab', { shift: true }, 'previous'],
    ['Home', {}, 'rowStart'],
    ['End', { control: true }, 'sheetEnd'],
    ['ArrowDown', { control: true }, 'edgeDown'],
    ['ArrowRight', { control: true }, 'edgeRight'],
    ['PageDown', {}, 'pageDown'],
  ] as const)('%s %o moves: %s', (key, more, move) => {
    expect(intentOnCell(press(key, more))).toEqual({ kind: 'move', move });
  });

  test.each([
    ['ArrowDown', {}, 'down'],
    ['ArrowRight', { control: true }, 'edgeRight'],
    ['Home', {}, 'rowStart'],
    ['End', { control: true }, 'sheetEnd'],
  ] as const)('Shift and %s %o draw the range out: %s', (key, more, move) => {
    expect(intentOnCell(press(key, { ...more, shift: true }))).toEqual({ kind: 'extend', move });
  });

  test('whole rows, columns and all; fill down and to the right', () => {
    expect(intentOnCell(press(' ', { shift: true }))).toEqual({ kind: 'select', what: 'rows' });
    expect(intentOnCell(press(' ', { control: true }))).toEqual({ kind: 'select', what: 'columns' });
    expect(intentOnCell(press('a', { control: true }))).toEqual({ kind: 'select', what: 'block' });
    expect(intentOnCell(press('d', { control: true }))).toEqual({ kind: 'fill', direction: 'down' });
    expect(intentOnCell(press('r', { control: true }))).toEqual({ kind: 'fill', direction: 'right' });
    expect(intentOnCell(press('A', { control: true, shift: true }))).toBeNull();
  });

  test('Enter moves down, Shift+Enter up, Space switches, Delete clears', () => {
    expect(intentOnCell(press('Enter'))).toEqual({ kind: 'enter', move: 'down' });
    expect(intentOnCell(press('Enter', { shift: true }))).toEqual({ kind: 'enter', move: 'up' });
    expect(intentOnCell(press(' '))).toEqual({ kind: 'toggle' });
    expect(intentOnCell(press('Delete'))).toEqual({ kind: 'clear' });
  });

  test('the menu key and Shift+F10 ask for the menu; Alt and an arrow are the program’s', () => {
    expect(intentOnCell(press('ContextMenu'))).toEqual({ kind: 'menu' });
    expect(intentOnCell(press('F10', { shift: true }))).toEqual({ kind: 'menu' });
    expect(intentOnCell(press('ArrowUp', { alt: true }))).toBeNull();
  });
});

describe('keys in the editor of a cell', () => {
  test('Enter and Tab commit and move on, Esc gives up', () => {
    expect(intentInEditor(press('Enter'), false)).toEqual({ kind: 'commit', move: 'down' });
    expect(intentInEditor(press('Tab', { shift: true }), false)).toEqual({
      kind: 'commit',
      move: 'previous',
    });
    expect(intentInEditor(press('Escape'), false)).toEqual({ kind: 'cancel' });
  });

  test('Control and Enter writes in all that is selected, and stays', () => {
    expect(intentInEditor(press('Enter', { control: true }), true)).toEqual({ kind: 'commit', move: null });
  });

  test('after typing the arrows leave the cell, after F2 they move the caret', () => {
    expect(intentInEditor(press('ArrowRight'), false)).toEqual({ kind: 'commit', move: 'right' });
    expect(intentInEditor(press('ArrowRight'), true)).toBeNull();
    expect(intentInEditor(press('ArrowRight', { shift: true }), false)).toBeNull();
  });

  test('letters and Space are the text’s', () => {
    expect(intentInEditor(press('a'), false)).toBeNull();
    expect(intentInEditor(press(' '), false)).toBeNull();
  });
});
