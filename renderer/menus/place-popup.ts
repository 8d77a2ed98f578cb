export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Kept free between a popup and the window's edge. */
const MARGIN = 6;

/** Under what it hangs from, or above it where there is no room; always within the window. */
export function placeUnder(anchor: DOMRect, popup: HTMLElement): Place {
  const { offsetWidth: width, offsetHeight: height } = popup;
  const under = anchor.bottom + 2;
  const fits = under + height <= window.innerHeight - MARGIN;
  return inWindow(anchor.left, fits ? under : anchor.top - height - 2, width, height);
}

/** Beside the line it belongs to, on the side that has room. */
export function placeBeside(anchor: DOMRect, popup: HTMLElement): Place {
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
