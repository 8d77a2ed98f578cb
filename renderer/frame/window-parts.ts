import { documentStore } from '../store/document-store.ts';

const STOPS = 'a[href], button:not([tabindex="-1"]), input, select, textarea, [tabindex="0"]';

/** Moves the focus to the next or the previous part of the window: menus, tools, assumptions, sheet, tabs, status. */
export function focusPart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].filter(
    (part) => stopOf(part) !== null,
  );
  const current = parts.findIndex((part) => part.contains(document.activeElement));
  const next = current < 0 ? parts.at(by === 1 ? 0 : -1) : parts.at((current + by) % parts.length);
  if (next) stopOf(next)?.focus();
}

export function focusPartNamed(name: string): void {
  const part = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part) stopOf(part)?.focus();
}

/** Where what had the keyboard went with its view, the first thing of the view in sight has it. */
export function focusViewIfLost(): void {
  if (document.activeElement !== document.body) return;
  const part = document.querySelector<HTMLElement>('main[data-part], main [data-part]');
  if (part) stopOf(part)?.focus();
}

/** Where the keyboard comes into the part: the sheet's selected cell, a tree's step in hand, else where Tab would. */
function stopOf(part: HTMLElement): HTMLElement | null {
  return selectedCell(part) ?? stepInHand(part) ?? firstStop(part);
}

function stepInHand(part: HTMLElement): HTMLElement | null {
  return part.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]');
}

function selectedCell(part: HTMLElement): HTMLElement | null {
  const { selection } = documentStore.getState();
  if (!selection) return null;
  const row = part.querySelector<HTMLElement>(`[role=row][row-id="${CSS.escape(selection.row)}"]`);
  return row?.querySelector<HTMLElement>(`[col-id="${CSS.escape(selection.column)}"]`) ?? null;
}

/**
 * What is said beside a view (the hints of a first session) is not what somebody came for; a sheet that is not drawn yet
 * takes the keyboard when it is.
 */
function firstStop(part: HTMLElement): HTMLElement | null {
  const stops = [...part.querySelectorAll<HTMLElement>(STOPS)];
  return (
    stops.find((stop) => stop.tabIndex >= 0 && !stop.closest('main aside') && stop.checkVisibility()) ?? null
  );
}
