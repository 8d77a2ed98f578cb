import { useEffect, useRef, type RefObject } from 'react';
import { sheetWidth, type ColumnWidths } from './layout/column-widths.ts';

export interface SideScrollProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly widths: ColumnWidths;
}

/**
 * One bar that scrolls both sections sideways, at the bottom of what is in sight. The sections' own bars are hidden:
 * one of them would be out of sight whenever the sheet is longer than the window.
 */
export function SideScroll({ frame, widths }: SideScrollProps) {
  const bar = useRef<HTMLDivElement>(null);
  const width = sheetWidth(widths);
  useEffect(() => {
    const area = frame.current;
    if (!area || !bar.current) return undefined;
    return scrollInStep(area, bar.current);
  }, [frame]);
  return (
    <div className="side-scroll" ref={bar} aria-hidden="true">
      <div style={{ width }} />
    </div>
  );
}

/** What scrolls sideways in `area`, by the grid's own class, follows whatever of it and the bar is scrolled. */
function scrollInStep(area: HTMLElement, bar: HTMLElement): () => void {
  const follow = ({ target }: Event) => {
    if (!(target instanceof HTMLElement) || !target.matches('.ag-grid-viewport, .side-scroll')) return;
    for (const other of [bar, ...area.querySelectorAll<HTMLElement>('.ag-grid-viewport')]) {
      if (other.scrollLeft !== target.scrollLeft) other.scrollLeft = target.scrollLeft;
    }
    area.dataset.scrolled = String(target.scrollLeft > 0);
  };
  // Scrolling does not bubble: it is heard on its way down.
  area.addEventListener('scroll', follow, { capture: true, passive: true });
  return () => area.removeEventListener('scroll', follow, { capture: true });
}
