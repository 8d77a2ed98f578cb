import { useLayoutEffect, useState, type RefObject } from 'react';

interface Coordinates {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
}

const GAP = 6;
const EDGE = 8;
/** A popover needs so much room, or stands on the other side. */
const ROOM = 110;

/** Fixed coordinates under the anchor's cell or over it, followed while anything scrolls; on the other side where there is no room. */
export function usePlaceBeside(
  anchor: RefObject<HTMLElement | null>,
  side: 'under' | 'over',
  width: number,
): Coordinates {
  const [place, setPlace] = useState<Coordinates>({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const follow = () => {
      const cell = anchor.current?.closest('.ag-cell, .member-cell')?.getBoundingClientRect();
      if (!cell) return;
      const left = Math.max(EDGE, Math.min(cell.right - width, window.innerWidth - width - EDGE));
      const isUnder = side === 'under' ? window.innerHeight - cell.bottom > ROOM : cell.top < ROOM;
      setPlace(
        isUnder ? { left, top: cell.bottom + GAP } : { left, bottom: window.innerHeight - cell.top + GAP },
      );
    };
    follow();
    window.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  }, [anchor, side, width]);
  return place;
}
