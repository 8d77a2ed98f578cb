import { describe, expect, test } from 'vitest';
import { chartLayout, chartNeeds } from '../../../../renderer/charts/layout/chart-layout.ts';
import { chartPage } from '../../../../renderer/charts/layout/chart-page.ts';
import {
  FONTS,
  horizontal,
  type Drawing,
  type LineMark,
  type RectMark,
  type TextMark,
} from '../../../../renderer/charts/layout/drawing.ts';
import { widerNeeds } from '../../../../renderer/charts/layout/scale.ts';
import { everythingPlan } from '../../../builders/everything-plan.ts';
import { examplePlan } from '../../example-plan.ts';
import { allSpecs, largePlan, measure } from '../chart-cases.ts';
import { clipped, overlaps, struck, textBoxes } from './text-boxes.ts';

const SIZES = [
  { width: 870, height: 240 },
  { width: 500, height: 202 },
  { width: 1400, height: 420 },
];
const [WIDE] = SIZES;
const CASES = [
  { name: 'the example', plan: examplePlan(), sizes: SIZES },
  { name: 'one with all there is', plan: everythingPlan(), sizes: SIZES },
  { name: '7 members in 12 scenarios', plan: largePlan(examplePlan(), 7, 12), sizes: SIZES },
  { name: 'one scenario', plan: largePlan(examplePlan(), 7, 1), sizes: SIZES },
  { name: '300 members in 3', plan: largePlan(examplePlan(), 300, 3), sizes: [WIDE] },
  { name: '300 members in 12', plan: largePlan(examplePlan(), 300, 12), sizes: [WIDE] },
];

describe('nothing lies on anything, nothing is clipped, no figure is struck out by a ceiling', () => {
  const faultsOf = (drawing: Drawing) => {
    const boxes = textBoxes(drawing);
    return [...overlaps(boxes), ...clipped(drawing, boxes), ...struck(drawing, boxes)];
  };

  test.each(CASES)('$name', ({ plan, sizes }) => {
    for (const spec of allSpecs(plan)) {
      for (const size of sizes)
        if (size) expect(faultsOf(chartLayout(spec, size, measure)), spec.title).toEqual([]);
      expect(faultsOf(chartPage(spec, { width: 880, height: 320 }, measure, true)), spec.title).toEqual([]);
    }
  });

  test('what is planted is found', () => {
    const word = (text: string, x: number): TextMark => ({
      ...{ kind: 'text', text, x, y: 20, align: 'middle', font: FONTS.label, ink: 'text' },
    });
    const line = { ...horizontal(0, 90, 20, 'over') };
    const marks = [word('186 560', 40), word('342 860', 60), word('ute', 2), line];
    expect(faultsOf({ width: 100, height: 40, marks })).toEqual([
      '186 560 | 342 860',
      'ute',
      ...['186 560', '342 860', 'ute'],
    ]);
  });
});

describe('design rules 11 to 14', () => {
  const [members, , , , , bridge] = allSpecs(examplePlan());
  if (members?.kind !== 'members' || bridge?.kind !== 'bridge')
    throw new Error('Not the charts that were meant');

  test('bars and bridge beside each other have one scale and one baseline', () => {
    const needs = widerNeeds(chartNeeds(members, measure), chartNeeds(bridge, measure));
    const size = { width: 800, height: 260 };
    const heightOf = (drawing: Drawing, value: number) =>
      rects(drawing).find(
        ({ height }) => Math.abs(height - (value / needs.extent.highest) * plot(drawing)) < 0.01,
      );
    const [left, right] = [members, bridge].map((spec) => chartLayout(spec, size, measure, needs));
    if (!left || !right) throw new Error('No drawings');
    expect(baseline(left)).toBe(baseline(right));
    // Mellerud in A, 186 560: the same height in both.
    expect(heightOf(left, 18_656_000)?.height).toBeCloseTo(heightOf(right, 18_656_000)?.height ?? 0);
  });

  test('a bar is as high as its amount says, from zero', () => {
    const drawing = chartLayout(members, { width: 870, height: 240 }, measure);
    const [first, second] = rects(drawing);
    // Bengtsfors: 186 560 in A and 342 860 in B.
    expect((second?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(342_860 / 186_560);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(baseline(drawing));
  });

  test('the ceiling is a line over the member that has one and no other; not under a figure', () => {
    const drawing = chartLayout(members, { width: 870, height: 240 }, measure);
    const lines = drawing.marks.filter(
      (mark): mark is LineMark => mark.kind === 'line' && mark.ink === 'over',
    );
    expect(lines).toHaveLength(1);
    const [line] = lines;
    const own = textBoxes(drawing).filter(({ x1, x2 }) => x2 > (line?.x1 ?? 0) && x1 < (line?.x2 ?? 0));
    expect(own.map(({ text }) => text)).toContain('Mellerud');
    expect(own.filter(({ y1, y2 }) => y1 < (line?.y1 ?? 0) && y2 > (line?.y1 ?? 0))).toEqual([]);
  });

  test('the bridge: what adds is solid, what takes is hollow, and rounding is the last bar', () => {
    const drawing = chartLayout(bridge, { width: 520, height: 240 }, measure);
    expect(bridge.steps.map(({ name, label }) => `${name} ${label}`)).toEqual([
      'Medlemskap +175\u00a0726',
      'Resor −9\u00a0370',
      'Övrigt −9\u00a0370',
      'Avrundning −686',
    ]);
    const [, up, ...down] = rects(drawing).slice(0, 5);
    expect(up?.fill).toBe('difference');
    expect(down.map(({ fill, stroke }) => [fill, stroke])).toEqual([
      ['ground', 'difference'],
      ['ground', 'difference'],
      ['ground', 'difference'],
    ]);
  });

  test('one that is not in has a dotted place and "–"', () => {
    const drawing = chartLayout(members, { width: 870, height: 240 }, measure);
    expect(drawing.marks.filter((mark) => mark.kind === 'line' && mark.dash)).toHaveLength(3 + 1);
    expect(textBoxes(drawing).filter(({ text }) => text === '–')).toHaveLength(3 + 1);
  });
});

function rects({ marks }: Drawing): readonly RectMark[] {
  return marks.filter((mark): mark is RectMark => mark.kind === 'rect');
}

/** The axis is the last of the lines. */
function baseline({ marks }: Drawing): number {
  const axis = marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.ink === 'text2').at(-1);
  return axis?.y1 ?? 0;
}

/** From the highest that there is room for down to the baseline. */
function plot(drawing: Drawing): number {
  return baseline(drawing) - 34;
}
