import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideBounds, firstBounds, fitInto } from '../../../electron/windows/window-bounds.ts';

const SCREEN = { x: 0, y: 25, width: 1920, height: 1040 };

describe('a window is always to be seen', () => {
  test('one that fits stays where it is', () => {
    const bounds = { x: 100, y: 100, width: 1000, height: 700 };
    expect(fitInto(bounds, SCREEN)).toEqual(bounds);
  });

  test('one from a display that is gone is moved onto one that is there', () => {
    expect(fitInto({ x: -2000, y: 3000, width: 1000, height: 700 }, SCREEN)).toEqual({
      x: 0,
      y: 365,
      width: 1000,
      height: 700,
    });
  });

  test('law: whatever was kept, the window lies whole on the screen, and no larger than it was', () => {
    const place = fc.integer({ min: -100_000, max: 100_000 });
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(place, place, size, size, (x, y, width, height) => {
        const fitted = fitInto({ x, y, width, height }, SCREEN);
        expect(fitted.x).toBeGreaterThanOrEqual(SCREEN.x);
        expect(fitted.y).toBeGreaterThanOrEqual(SCREEN.y);
        expect(fitted.x + fitted.width).toBeLessThanOrEqual(SCREEN.x + SCREEN.width);
        expect(fitted.y + fitted.height).toBeLessThanOrEqual(SCREEN.y + SCREEN.height);
        expect(fitted.width).toBe(Math.min(width, SCREEN.width));
        expect(fitted.height).toBe(Math.min(height, SCREEN.height));
      }),
    );
  });
});

test('the first window stands in the middle, the next beside it', () => {
  expect(firstBounds(SCREEN)).toEqual({ x: 240, y: 95, width: 1440, height: 900 });
  expect(firstBounds({ x: 0, y: 0, width: 1280, height: 720 })).toEqual({
    x: 0,
    y: 0,
    width: 1280,
    height: 720,
  });
  expect(besideBounds({ x: 10, y: 20, width: 1, height: 2 })).toEqual({ x: 38, y: 48, width: 1, height: 2 });
});
