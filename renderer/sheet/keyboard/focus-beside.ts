const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]';

/** Gives the keyboard to what comes after an element, or before it, as Tab would if nothing in it took the keyboard. */
export function focusBeside(element: HTMLElement, direction: 'next' | 'previous'): void {
  const wanted = direction === 'next' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const others = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (other) =>
      other.tabIndex >= 0 &&
      !element.contains(other) &&
      (element.compareDocumentPosition(other) & wanted) !== 0 &&
      other.checkVisibility({ visibilityProperty: true }),
  );
  // Past the last one the keyboard goes round to the first, so that it is never caught.
  const target = direction === 'next' ? others[0] : others.at(-1);
  (target ?? document.querySelector<HTMLElement>(TABBABLE))?.focus();
}
