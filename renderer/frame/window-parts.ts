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

/** Where Tab would come into the part. */
function stopOf(part: HTMLElement): HTMLElement | null {
  const stops = [...part.querySelectorAll<HTMLElement>(STOPS)];
  return stops.find((stop) => stop.tabIndex >= 0 && stop.checkVisibility()) ?? null;
}
