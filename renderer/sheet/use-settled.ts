import { useEffect, useEffectEvent, useState } from 'react';
import type { Sheet } from '../../core/index.ts';
import { createSlices, SMALL_SLICE_MS, type Work } from './grid/slices.ts';
import { sameShape } from './layout/sheet-shape.ts';

/** The figures of an edit are drawn by then. */
const DRAWN_MS = 120;

/**
 * The sheet for what can wait until the figures of an edit are drawn: the same as before for a moment, where it differs
 * in its figures alone. `prepare` is done before, a piece in each frame: what then follows has it at hand.
 */
export function useSettled(sheet: Sheet, prepare: (sheet: Sheet) => Work): Sheet {
  const [settled, setSettled] = useState(sheet);
  const [slices] = useState(() => createSlices(SMALL_SLICE_MS));
  const begin = useEffectEvent(() =>
    slices.start(
      preparing(prepare(sheet), () => setSettled(sheet)),
      'soon',
    ),
  );
  useEffect(() => {
    const timer = setTimeout(begin, DRAWN_MS);
    return () => {
      clearTimeout(timer);
      slices.stop();
    };
  }, [sheet, slices]);
  if (settled === sheet || sameShape(settled, sheet)) return settled;
  setSettled(sheet);
  return sheet;
}

function* preparing(work: Work, then: () => void): Generator<'frame' | undefined, void> {
  for (let step = work.next(); !step.done; step = work.next()) yield step.value;
  // Not in the frame that has just had its share.
  yield 'frame';
  then();
}
