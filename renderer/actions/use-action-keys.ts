import { useLayoutEffect } from 'react';
import { dialogStore } from '../dialogs/dialog-store.ts';
import { host } from '../host/current-host.ts';
import { ACTIONS } from './actions.ts';
import { performAction } from './perform-action.ts';
import { matches, type Shortcut } from './shortcut.ts';

/** Performs the actions that have keys, wherever the focus is; not while a dialog asks something. */
export function useActionKeys(): void {
  // With the first frame: a key that is pressed as soon as the window is seen is not lost.
  useLayoutEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(press: KeyboardEvent): void {
  if (press.defaultPrevented || press.isComposing || dialogStore.getState().shown) return;
  for (const action of ACTIONS) {
    const shortcut = action.shortcuts?.find((each) => !each.shownOnly && matches(each, press, host()));
    if (!shortcut || belongsToText(shortcut, press.target)) continue;
    // Taken from the browser even when nothing can be done: Ctrl+S must never save the page.
    press.preventDefault();
    keepWhatIsTyped(press.target);
    performAction(action.id);
    return;
  }
}

/** Keys that a text being typed needs for itself: undoing a letter, moving in a list, typing a question mark. */
function belongsToText({ key, mod, alt }: Shortcut, target: EventTarget | null): boolean {
  if (key === '?' && isOpenCell(target)) return true;
  if (!isTextEntry(target)) return false;
  if (mod && (key === 'z' || key === 'y')) return target.dataset.pristine !== 'true';
  return !mod && (alt ? key.startsWith('Arrow') : key === '?');
}

function isOpenCell(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('[role=grid]') !== null && target.getAttribute('aria-readonly') !== 'true';
}

function isTextEntry(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.closest('input, textarea, select') === target;
}

/** A field takes what is typed when it is left: let it, before the plan is saved or undone or the field goes, and come back. */
function keepWhatIsTyped(target: EventTarget | null): void {
  if (!isTextEntry(target)) return;
  const cell = target.closest<HTMLElement>('[role=gridcell]');
  target.blur();
  if (!cell) target.focus();
  // A cell's editor is gone once the cell is drawn with its new value, unless that was refused.
  else requestAnimationFrame(() => focusIfLost(target.isConnected ? target : cell));
}

/** What the key asked for may have taken the keyboard itself, such as the name of a new scenario. */
function focusIfLost(element: HTMLElement): void {
  if (document.activeElement === document.body) element.focus();
}
