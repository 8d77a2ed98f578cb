/** How near an edge what is held begins to scroll, in pixels, and the most that it scrolls in a frame. */
const REACH = 28;
const FASTEST = 16;

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Pixels a frame that what lies between two edges scrolls while something is held at `y`: the faster the nearer an edge, upwards less than 0. */
export function edgeSpeed(y: number, { top, bottom }: Edges): number {
  const above = top + REACH - y;
  const below = y - (bottom - REACH);
  if (above <= 0 && below <= 0) return 0;
  const depth = Math.min(Math.max(above, below) / REACH, 1);
  return Math.ceil(depth * FASTEST) * (above > below ? -1 : 1);
}

export interface EdgeScroll {
  /** What is held is here now. */
  readonly to: (y: number) => void;
  readonly stop: () => void;
}

/** Scrolls what an element stands in, the nearest that has more to show, for as long as something is held at its edge. */
export function edgeScroll(from: Element, onScrolled: () => void): EdgeScroll {
  // What stands in them now may be let go of when it is scrolled out of sight.
  const around = scrollersAround(from);
  let at: number | null = null;
  let frame = 0;
  const go = () => {
    const isOn = at !== null && around.some((each) => scrolled(each, edgeSpeed(at ?? 0, edgesOf(each))));
    frame = isOn ? requestAnimationFrame(go) : 0;
    if (isOn) onScrolled();
  };
  return {
    to: (y) => {
      at = y;
      if (frame === 0) frame = requestAnimationFrame(go);
    },
    stop: () => {
      at = null;
      cancelAnimationFrame(frame);
    },
  };
}

function scrollersAround(from: Element): readonly Element[] {
  const around: Element[] = [];
  for (let each = from.parentElement; each; each = each.parentElement)
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) around.push(each);
  return around;
}

/** As much of it as the window shows. */
function edgesOf(scroller: Element): Edges {
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(top, 0), bottom: Math.min(bottom, window.innerHeight) };
}

/** Whether it went on. */
function scrolled(scroller: Element, by: number): boolean {
  const before = scroller.scrollTop;
  if (by !== 0) scroller.scrollTop = before + by;
  return scroller.scrollTop !== before;
}
