import { useEffect, useState } from 'react';
import type { Sheet } from '../../core/index.ts';
import { sameShape } from './layout/sheet-shape.ts';

/** The figures of an edit are drawn by then. */
const DRAWN_MS = 120;
/** What is not done by then for want of a quiet moment is done all the same. */
const LATEST_MS = 150;

/**
 * The sheet for what can wait until the figures of an edit are drawn: the same as before for a moment, where it differs
 * in its figures alone.
 */
export function useSettled(sheet: Sheet): Sheet {
  const [settled, setSettled] = useState(sheet);
  useEffect(() => {
    let asked: number | null = null;
    const timer = setTimeout(() => {
      asked = window.requestIdleCallback(() => setSettled(sheet), { timeout: LATEST_MS });
    }, DRAWN_MS);
    return () => {
      clearTimeout(timer);
      if (asked !== null) window.cancelIdleCallback(asked);
    };
  }, [sheet]);
  if (settled === sheet || sameShape(settled, sheet)) return settled;
  setSettled(sheet);
  return sheet;
}
