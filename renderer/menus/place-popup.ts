export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Kept free between a popup and the window's edge. */
const MARGIN = 6;

/** Puts a popup that has just been drawn in its place: beside the line of a menu, or under what it hangs from. */
export function placePopup(popup: HTMLElement, anchor: DOMRect, beside: boolean): void {
  const { left, top } = (beside ? placeBeside : placeUnder)(anchor, popup);
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
}

/** Under what it hangs from, now and whenever the window is resized, until the answer is called. */
export function keepPlaced(popup: HTMLElement, anchor: Element): () => void {
  const place = () => placePopup(popup, anchor.getBoundingClientRect(), false);
  place();
  window.addEventListener('resize', place);
  return () => window.removeEventListener('resize', place);
}

/** Under what it hangs from, or above it where there is no room; always within the window. */
export function placeUnder(anchor: DOMRect, popup: HTMLElement): Place {
  const { offsetWidth: width, offsetHeight: height } = popup;
  const under = anchor.bottom + 2;
  const fits = under + height <= window.innerHeight - MARGIN;
  return inWindow(anchor.left, fits ? under : anchor.top - height - 2, width, height);
}

/** Beside the line it belongs to, on the side that has room. */
function placeBeside(anchor: DOMRect, popup: HTMLElement): Place {
  const { offsetWidth: width, offsetHeight: height } = popup;
  const fits = anchor.right + width <= window.innerWidth - MARGIN;
  return inWindow(fits ? anchor.right - 2 : anchor.left - width + 2, anchor.top - 5, width, height);
}

function inWindow(left: number, top: number, width: number, height: number): Place {
  return {
    left: Math.max(MARGIN, Math.min(left, window.innerWidth - width - MARGIN)),
    top: Math.max(MARGIN, Math.min(top, window.innerHeight - height - MARGIN)),
  };
}
