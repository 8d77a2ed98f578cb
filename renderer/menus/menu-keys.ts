import type { KeyboardEvent } from 'react';
import { focusByLetter, focusedIndex, focusEdge, focusStep } from './menu-focus.ts';

export interface MenuMoves {
  /** To the menu before or after it in a menu bar. */
  readonly onStep: ((by: -1 | 1) => void) | undefined;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** Answers whether the line has a menu of its own. */
  readonly openSubmenu: (index: number) => boolean;
  /** Whether it stands beside a line of another menu. */
  readonly beside: boolean;
}

/** Moves within and between menus as ARIA describes it; Enter and Space are the button's own. */
export function onMenuKey(press: KeyboardEvent<HTMLUListElement>, moves: MenuMoves): void {
  if (press.ctrlKey || press.metaKey || press.altKey) return;
  if (!moved(press.key, press.currentTarget, moves)) return;
  press.preventDefault();
  press.stopPropagation();
}

function moved(key: string, menu: HTMLElement, moves: MenuMoves): boolean {
  switch (key) {
    case 'ArrowDown':
      return done(focusStep(menu, 1));
    case 'ArrowUp':
      return done(focusStep(menu, -1));
    case 'Home':
      return done(focusEdge(menu, 'first'));
    case 'End':
      return done(focusEdge(menu, 'last'));
    case 'ArrowRight':
      return moves.openSubmenu(focusedIndex(menu)) || done(moves.onStep?.(1));
    case 'ArrowLeft':
      return done(moves.beside ? moves.onBack() : moves.onStep?.(-1));
    case 'Escape':
      return done(moves.onBack());
    case 'Tab':
      return done(moves.onClose());
    default:
      return key.length === 1 && key !== ' ' && focusByLetter(menu, key);
  }
}

function done(_nothing: void): true {
  return true;
}
