import { useEffect, useRef, useState, type RefObject } from 'react';

/** As many rows are drawn whole: a window costs more than it saves. */
const MOST_DRAWN_WHOLE = 60;
/** Rows drawn beyond the edges, so that scrolling meets rows and not room. */
const BEYOND = 12;

export interface RowWindow {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly first: number;
  readonly last: number;
}

/** Which rows of a long table body are in sight of what scrolls it. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowWindow {
  const body = useRef<HTMLTableSectionElement>(null);
  const [range, setRange] = useState({ first: 0, last: MOST_DRAWN_WHOLE });
  const isLong = count > MOST_DRAWN_WHOLE;
  useEffect(() => {
    const area = scroller.current;
    if (!isLong || !area) return undefined;
    const look = () => {
      const above = area.getBoundingClientRect().top - (body.current?.getBoundingClientRect().top ?? 0);
      const first = Math.max(0, Math.floor(above / rowHeight) - BEYOND);
      const last = Math.ceil((above + area.clientHeight) / rowHeight) + BEYOND;
      setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    look();
    area.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(area);
    return () => {
      area.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, isLong, rowHeight]);
  if (!isLong) return { body, first: 0, last: count };
  const first = Math.min(range.first, count);
  return { body, first, last: Math.max(first, Math.min(range.last, count)) };
}
