import type { Move } from '../layout/move.ts';

/** What of a key press the sheet looks at. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Alt Gr writes characters (@, €) and is no shortcut. */
  readonly altGraph: boolean;
}

export type KeyIntent =
  /** `extend`, with Shift: the active cell stays, and the range reaches as far. */
  | { readonly kind: 'move' | 'extend'; readonly move: Move }
  | { readonly kind: 'select'; readonly what: 'rows' | 'columns' | 'block' }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  /** `replace`: what is typed next takes the value's place; `empty` likewise, and the key itself is not typed; `continue`: caret at the end. */
  | { readonly kind: 'edit'; readonly how: 'replace' | 'empty' | 'continue' }
  /** `null`: what is typed goes into all selected cells, and none is left. */
  | { readonly kind: 'commit'; readonly move: Move | null }
  /** In an editor what is typed; on a cell the frame of what was copied. */
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clear' }
  /** Space: switches a membership. */
  | { readonly kind: 'toggle' }
  /** Enter: opens what the cell stands for (a row that adds), or moves down. */
  | { readonly kind: 'enter'; readonly move: Move }
  | { readonly kind: 'menu' };

const ARROWS: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const CONTROL_MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'edgeLeft',
  ArrowRight: 'edgeRight',
  ArrowUp: 'edgeUp',
  ArrowDown: 'edgeDown',
  Home: 'sheetStart',
  End: 'sheetEnd',
};
const PLAIN_MOVES: Readonly<Record<string, Move>> = {
  ...ARROWS,
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

const CONTROL_LETTERS: Readonly<Record<string, KeyIntent>> = {
  a: { kind: 'select', what: 'block' },
  d: { kind: 'fill', direction: 'down' },
  r: { kind: 'fill', direction: 'right' },
};

/** What a key means while no cell is being edited, as in Excel; `null`: not the sheet's. */
export function intentOnCell(press: KeyPress): KeyIntent | null {
  const { key, control, shift, alt } = press;
  if (key === ' ' && (shift || control) && !alt)
    return { kind: 'select', what: control ? (shift ? 'block' : 'columns') : 'rows' };
  if (isTyped(press)) return key === ' ' ? { kind: 'toggle' } : { kind: 'edit', how: 'replace' };
  if (shift && key === 'F10') return { kind: 'menu' };
  if (alt) return null;
  if (control && !shift && CONTROL_LETTERS[key]) return CONTROL_LETTERS[key];
  if (control) return moveFrom(CONTROL_MOVES, key, shift);
  switch (key) {
    case 'Tab':
      return { kind: 'move', move: shift ? 'previous' : 'next' };
    case 'Enter':
      return { kind: 'enter', move: shift ? 'up' : 'down' };
    case 'F2':
      // With Shift it is the program's: a note on the cell, as in Excel.
      return shift ? null : { kind: 'edit', how: 'continue' };
    case 'Backspace':
      return { kind: 'edit', how: 'empty' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'cancel' };
    case 'ContextMenu':
      return { kind: 'menu' };
    default:
      return moveFrom(PLAIN_MOVES, key, shift);
  }
}

/** What a key means in a cell's editor. After F2 the arrows move the caret; after typing they leave the cell. */
export function intentInEditor(press: KeyPress, caretKeys: boolean): KeyIntent | null {
  const { key, shift, control, alt } = press;
  switch (key) {
    case 'Enter':
      return { kind: 'commit', move: control ? null : shift ? 'up' : 'down' };
    case 'Tab':
      return { kind: 'commit', move: shift ? 'previous' : 'next' };
    case 'Escape':
      return { kind: 'cancel' };
    default: {
      const move = ARROWS[key];
      return move && !caretKeys && !control && !alt && !shift ? { kind: 'commit', move } : null;
    }
  }
}

function moveFrom(moves: Readonly<Record<string, Move>>, key: string, shift: boolean): KeyIntent | null {
  const move = moves[key];
  return move ? { kind: shift ? 'extend' : 'move', move } : null;
}

/** A character, or the beginning of one (a dead key, an input method). */
function isTyped({ key, control, alt, altGraph }: KeyPress): boolean {
  if (key === 'Dead' || key === 'Process') return true;
  return [...key].length === 1 && (altGraph || (!control && !alt));
}
