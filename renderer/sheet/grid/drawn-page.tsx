import { useEffect, useLayoutEffect, useMemo, type RefObject } from 'react';
import type { Sheet } from '../../../core/index.ts';
import { usePlan } from '../../store/document-store.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { baseValueText } from '../base-value.ts';
import type { Drawing } from './drawing.ts';
import { sheetPageOf } from './sheet-page.ts';

interface DrawnPageProps {
  readonly sheet: Sheet;
  readonly drawing: Drawing;
  /** What the grids are in. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** Gives what is to be drawn to the drawing. It stands before the grids, so that cells which they make find it there. */
export function DrawnPage({ sheet, drawing, frame }: DrawnPageProps) {
  const plan = usePlan();
  const format = useFormat();
  const text = useText();
  const page = useMemo(
    () => sheetPageOf(sheet, { baseOf: (override) => baseValueText(plan, override), format, text }),
    [sheet, plan, format, text],
  );
  useLayoutEffect(() => drawing.show(page), [drawing, page]);
  useEffect(() => drawing.follow(frame.current), [drawing, frame]);
  return null;
}
