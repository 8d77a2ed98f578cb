import type { KeyboardEvent } from 'react';
import { performAction } from '../actions/perform-action.ts';
import { showContextMenu } from '../menus/context-menu.tsx';
import { scenarioEntries } from '../menus/menus.ts';
import { documentStore, showScenario } from '../store/document-store.ts';
import { tabId } from './tab-id.ts';

/** Arrows, Home and End show another scenario; F2 names it, Delete removes it, the menu key says what more can be done. */
export function onTabKey(press: KeyboardEvent, ids: readonly string[]): void {
  if (press.ctrlKey || press.metaKey || press.altKey || !keyed(press, ids)) return;
  press.preventDefault();
}

function keyed(press: KeyboardEvent, ids: readonly string[]): boolean {
  const { scenario } = documentStore.getState();
  const index = ids.indexOf(scenario);
  switch (press.key) {
    case 'ArrowRight':
      return show(ids[(index + 1) % ids.length]);
    case 'ArrowLeft':
      return show(ids[(index - 1 + ids.length) % ids.length]);
    case 'Home':
      return show(ids[0]);
    case 'End':
      return show(ids.at(-1));
    case 'F2':
      return performAction('scenario.rename');
    case 'Delete':
      return performAction('scenario.remove') && focusActive();
    case 'ContextMenu':
      return openMenu(scenario);
    case 'F10':
      return press.shiftKey && openMenu(scenario);
    default:
      return false;
  }
}

function show(id: string | undefined): boolean {
  if (id) showScenario(id);
  return focusActive();
}

/** Once the tabs are drawn with the one that is shown now. */
function focusActive(): true {
  requestAnimationFrame(() => document.getElementById(tabId(documentStore.getState().scenario))?.focus());
  return true;
}

function openMenu(scenario: string): true {
  const tab = document.getElementById(tabId(scenario));
  if (tab) showContextMenu(tab.getBoundingClientRect(), scenarioEntries(scenario));
  return true;
}
