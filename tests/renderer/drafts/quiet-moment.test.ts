import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { quietMoment } from '../../../renderer/drafts/quiet-moment.ts';

/** Milliseconds that each moment in turn leaves; the last one is for ever. */
function momentsOf(...left: readonly number[]): { readonly asked: () => number } {
  let asked = 0;
  vi.stubGlobal('requestIdleCallback', (then: IdleRequestCallback, { timeout = Infinity } = {}) => {
    const remaining = left[Math.min(asked, left.length - 1)] ?? 0;
    asked += 1;
    const after = Math.min(16, timeout);
    return setTimeout(() => then({ didTimeout: after < 16, timeRemaining: () => remaining }), after);
  });
  return { asked: () => asked };
}

describe('a quiet moment', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('is one that leaves the time that is needed: those before it are let go', async () => {
    const { asked } = momentsOf(2, 9, 12);
    const quiet = quietMoment({ needed: 10, latest: 300 });
    await vi.runAllTimersAsync();
    await quiet;
    expect(asked()).toBe(3);
  });

  test('is taken at the latest when it was to be, where none is quiet', async () => {
    momentsOf(1);
    const from = performance.now();
    const quiet = quietMoment({ needed: 10, latest: 300 }).then(() => performance.now() - from);
    await vi.runAllTimersAsync();
    expect(await quiet).toBeGreaterThanOrEqual(300);
    expect(await quiet).toBeLessThan(317);
  });
});
