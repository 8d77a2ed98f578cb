import { describe, expect, test } from 'vitest';
import { createSlices, SMALL_SLICE_MS, type Frames } from '../../../../renderer/sheet/grid/slices.ts';

/** A clock that each step of the work moves on, and frames that come when asked for. */
function window() {
  let time = 0;
  let asked: (() => void) | null = null;
  const frames: Frames = {
    now: () => time,
    next: (then) => {
      asked = then;
      return () => (asked = null);
    },
  };
  const frame = () => {
    const then = asked;
    asked = null;
    time += 16;
    then?.();
  };
  function* work(steps: number, done: string[], name = '') {
    for (let step = 0; step < steps; step += 1) {
      time += 1;
      done.push(`${name}${step}`);
      yield undefined;
    }
    done.push(`${name}end`);
  }
  return { frames, frame, work, isWaiting: () => asked !== null };
}

describe('work in slices', () => {
  test('so many milliseconds of it in each frame, and no frame is asked for when it is done', () => {
    const { frames, frame, work, isWaiting } = window();
    const done: string[] = [];
    createSlices(5, frames).start(work(8, done), 'now');
    expect(done).toEqual(['0', '1', '2', '3', '4']);
    frame();
    expect(done).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', 'end']);
    expect(isWaiting()).toBe(false);
  });

  test('a frame that has other work is asked for less', () => {
    const { frames, frame, work } = window();
    const done: string[] = [];
    createSlices(SMALL_SLICE_MS, frames).start(work(8, done), 'now');
    expect(done).toHaveLength(3);
    frame();
    expect(done).toHaveLength(6);
  });

  test('soon: nothing in the frame in hand', () => {
    const { frames, frame, work } = window();
    const done: string[] = [];
    createSlices(5, frames).start(work(2, done), 'soon');
    frame();
    expect(done).toEqual([]);
    frame();
    expect(done).toEqual(['0', '1', 'end']);
  });

  test('what comes later takes the place of what is not done', () => {
    const { frames, frame, work } = window();
    const done: string[] = [];
    const slices = createSlices(5, frames);
    slices.start(work(8, done, 'a'), 'now');
    slices.start(work(2, done, 'b'), 'now');
    frame();
    expect(done).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'b0', 'b1', 'bend']);
  });

  test('work that is always begun anew is still done, all of it, once it has waited too long', () => {
    const { frames, frame, work } = window();
    const done: string[] = [];
    const slices = createSlices(5, frames);
    for (let time = 0; time < 12; time += 1) {
      slices.start(work(40, done), 'now');
      frame();
    }
    expect(done).toContain('end');
  });

  test('a step that asks for a frame of its own gets it', () => {
    const { frames, frame } = window();
    const done: string[] = [];
    function* work(): Generator<'frame' | undefined, void> {
      done.push('ready');
      yield 'frame';
      done.push('shown');
    }
    createSlices(5, frames).start(work(), 'now');
    expect(done).toEqual(['ready']);
    frame();
    expect(done).toEqual(['ready', 'shown']);
  });

  test('stopped, it goes no further', () => {
    const { frames, frame, work } = window();
    const done: string[] = [];
    const slices = createSlices(5, frames);
    slices.start(work(8, done), 'now');
    slices.stop();
    frame();
    expect(done).toHaveLength(5);
  });
});
