import { describe, expect, test } from 'vitest';
import { chartZoom, presentSizes } from '../../../renderer/present/present-sizes.ts';

describe('how large a presentation is drawn', () => {
  test.each([
    [1024, 700, 20],
    [1440, 900, 22],
    [1920, 1080, 30],
    [3840, 2160, 40],
  ])('%i × %i: words of %i px', (width, height, type) => {
    expect(presentSizes({ width, height }).type).toBe(type);
  });

  test('a chart’s words are as large a part of a small window as of a projector', () => {
    // 1024 / 72; 1920 / 64 × 0,75.
    expect(presentSizes({ width: 1024, height: 700 }).chartType).toBeCloseTo(14.2, 1);
    expect(presentSizes({ width: 1440, height: 700 }).chartType).toBeCloseTo(15.6, 1);
    expect(presentSizes({ width: 1440, height: 900 }).chartType).toBe(20);
    expect(presentSizes({ width: 1920, height: 1080 }).chartType).toBe(22.5);
  });

  test('a window that someone has zoomed in on is no projector: its words are not made larger still', () => {
    expect(presentSizes({ width: 320, height: 256 })).toMatchObject({ type: 16, rows: 6 });
  });

  test('as many rows as the height has room for, beside what is said', () => {
    // (1080 − 17 × 30) / (1,7 × 30) = 11,2; (700 − 340) / 34 = 10,6.
    expect(presentSizes({ width: 1920, height: 1080 }).rows).toBe(11);
    expect(presentSizes({ width: 1024, height: 700 }).rows).toBe(10);
  });

  test('a chart that is wider than the picture is drawn smaller until it fits, down to words of 14 px', () => {
    // 1440 − 4 × 22 = 1352 px of room; 20 / 11,5 = 1,74 times what it is at a desk.
    const sizes = presentSizes({ width: 1440, height: 900 });
    expect(sizes.room).toBe(1352);
    expect(chartZoom(sizes, 700)).toBeCloseTo(1.74, 2);
    expect(chartZoom(sizes, 845)).toBeCloseTo(1.6, 5);
    expect(chartZoom(sizes, 9_000)).toBeCloseTo(14 / 11.5, 5);
  });
});
