import { useEffect, useRef, type RefObject } from 'react';
import type { SheetSection } from '../../core/index.ts';
import { sheetWidth, type ColumnWidths } from './layout/column-widths.ts';

export interface SideScrollProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly sections: readonly SheetSection[];
  readonly widths: ColumnWidths;
}

/**
 * One bar that scrolls all sections sideways, at the bottom of what is in sight. The sections' own bars are hidden:
 * one of them would be out of sight whenever the sheet is longer than the window.
 */
export function SideScroll({ frame, sections, widths }: SideScrollProps) {
  const bar = useRef<HTMLDivElement>(null);
  const at = useRef(0);
  const width = sheetWidth(widths);
  const shown = sections.map(({ id }) => id).join();
  useEffect(() => {
    const area = frame.current;
    if (!area || !bar.current) return undefined;
    return scrollInStep(area, bar.current, at);
  }, [frame, shown]);
  return (
    <div className="side-scroll" ref={bar} aria-hidden="true">
      <div style={{ width }} />
    </div>
  );
}

/** What scrolls sideways, by the grid's own class, and what it holds. */
const SCROLLED = '.ag-grid-viewport';
const WIDE = `${SCROLLED}, .ag-grid-scrollable-area`;

/**
 * What scrolls sideways in `area` follows whatever of it and the bar is scrolled, and stands `at` the same pixel. A
 * section that has just come, or was too narrow to follow, follows when it has its width.
 */
function scrollInStep(area: HTMLElement, bar: HTMLElement, at: { current: number }): () => void {
  const align = () => {
    for (const each of [bar, ...area.querySelectorAll<HTMLElement>(SCROLLED)]) {
      if (each.scrollLeft !== at.current) each.scrollLeft = at.current;
    }
    area.dataset.scrolled = String(at.current > 0);
  };
  const follow = ({ target }: Event) => {
    if (!(target instanceof HTMLElement) || (target !== bar && !target.matches(SCROLLED))) return;
    if (target.scrollLeft === at.current) return;
    at.current = target.scrollLeft;
    align();
  };
  const sizes = new ResizeObserver(align);
  for (const wide of area.querySelectorAll(WIDE)) sizes.observe(wide);
  // Scrolling does not bubble: it is heard on its way down.
  area.addEventListener('scroll', follow, { capture: true, passive: true });
  return () => {
    area.removeEventListener('scroll', follow, { capture: true });
    sizes.disconnect();
  };
}
