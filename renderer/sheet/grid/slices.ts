/** Work that can be left between any two of its steps, and is left at one that says so. */
export type Work = Iterator<'frame' | undefined, void>;

export interface Slices {
  /** Does a piece of work in place of one that is not done: so much of it now, or after the frame in hand, the rest in those that follow. */
  readonly start: (work: Work, when: 'now' | 'soon') => void;
  /** Lets go of what is not done. */
  readonly stop: () => void;
}

/** Of a frame's 16.7 ms: what draws the page needs the rest. */
const SLICE_MS = 5;
/** Where the frame has other work: rows that come by scrolling are laid out too. */
export const SMALL_SLICE_MS = 3;
/** What began so long ago is done at once: work that is always begun anew is still done. */
const LATEST_MS = 250;

/** The clock and the frames, given by tests. */
export interface Frames {
  readonly now: () => number;
  /** Calls back in the next frame; answers how to call it off. */
  readonly next: (then: () => void) => () => void;
}

const OF_WINDOW: Frames = {
  now: () => performance.now(),
  next: (then) => {
    const frame = requestAnimationFrame(then);
    return () => cancelAnimationFrame(frame);
  },
};

export function createSlices(sliceMs = SLICE_MS, { now, next }: Frames = OF_WINDOW): Slices {
  let begun: number | null = null;
  let callOff = () => {};

  const go = (work: Work, since: number) => {
    const from = now();
    while (now() - from < sliceMs || from - since > LATEST_MS) {
      const { done, value } = work.next();
      if (done) {
        begun = null;
        return;
      }
      if (value === 'frame') break;
    }
    callOff = next(() => go(work, since));
  };

  return {
    start: (work, when) => {
      callOff();
      const since = (begun ??= now());
      if (when === 'now') go(work, since);
      // The first frame is the one in which the key is answered.
      else callOff = next(() => (callOff = next(() => go(work, since))));
    },
    stop: () => {
      callOff();
      begun = null;
    },
  };
}
