import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartBands } from '../../../../renderer/charts/layout/chart-bands.ts';
import { chartLayout } from '../../../../renderer/charts/layout/chart-layout.ts';
import { marksInSight } from '../../../../renderer/charts/layout/marks-in-sight.ts';
import { spread } from '../../../../renderer/charts/layout/spread.ts';
import { placeSegments } from '../../../../renderer/charts/layout/stack-place.ts';
import { FONTS } from '../../../../renderer/charts/layout/drawing.ts';
import { wrappedWords } from '../../../../renderer/charts/layout/wrapped-words.ts';
import { examplePlan } from '../../example-plan.ts';
import { allSpecs, largePlan, measure } from '../chart-cases.ts';

describe('labels that are spread', () => {
  test('stand where they want to while there is room', () => {
    expect(spread([10, 40, 80], 12, 0, 100)).toEqual([10, 40, 80]);
    expect(spread([10, 12, 80], 12, 0, 100)).toEqual([10, 22, 80]);
    expect(spread([95, 99], 12, 0, 100)).toEqual([88, 100]);
  });

  test('law: never nearer than they may, within the bounds where they fit', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = spread(
          [...wanted].sort((a, b) => a - b),
          12,
          0,
          200,
        );
        placed.slice(1).forEach((at, index) => expect(at - (placed[index] ?? 0)).toBeGreaterThanOrEqual(12));
        for (const at of placed) expect(at).toBeGreaterThanOrEqual(0);
        for (const at of placed) expect(at).toBeLessThanOrEqual(200);
      }),
    );
  });
});

test('segments stand on each other; an income hangs under the baseline', () => {
  const figure = (value: number) => ({ value, label: '', over: false });
  const stack = { segments: [figure(30), figure(-10), figure(20)], total: figure(40) };
  const scale = { baseline: 100, y: (value: number) => 100 - value };
  expect(placeSegments(stack, scale)).toEqual([
    { index: 0, y: 70, height: 30 },
    { index: 1, y: 100, height: 10 },
    { index: 2, y: 50, height: 20 },
  ]);
});

test('a long name stands on more lines, and a word is never cut', () => {
  const lines = wrappedWords('Kommunalförbundet Västra Dalsland', 120, FONTS.name, measure);
  expect(lines).toEqual(['Kommunalförbundet', 'Västra Dalsland']);
  expect(wrappedWords('', 120, FONTS.name, measure)).toEqual(['']);
});

test('of 300 members the few in sight are drawn, where the window shows them', () => {
  const [spec] = allSpecs(largePlan(examplePlan(), 300, 3));
  if (!spec) throw new Error('No chart');
  const drawing = chartLayout(spec, { width: 800, height: 240 }, measure);
  const seen = marksInSight(drawing, { left: 10_000, top: 0, width: 800, height: 240 });
  expect(drawing.width).toBeGreaterThan(20_000);
  expect(seen.marks.length).toBeLessThan(drawing.marks.length / 10);
  const all = marksInSight(drawing, { left: 0, top: 0, width: drawing.width, height: 240 });
  expect(all.marks).toHaveLength(drawing.marks.length);
});

test('on paper a wide chart is several under each other, which have all of it', () => {
  for (const spec of allSpecs(largePlan(examplePlan(), 40, 3))) {
    const bands = chartBands(spec, { width: 640, height: 300 }, measure);
    if (spec.kind === 'members')
      expect(bands.flatMap((band) => (band.kind === 'members' ? band.groups : []))).toEqual(spec.groups);
    if (spec.kind === 'overYears')
      expect(bands.flatMap((band) => (band.kind === 'overYears' ? band.years : []))).toEqual(spec.years);
    if (spec.kind === 'members' || spec.kind === 'perInhabitant')
      for (const band of bands)
        expect(chartLayout(band, { width: 640, height: 300 }, measure).width).toBe(640);
  }
});
