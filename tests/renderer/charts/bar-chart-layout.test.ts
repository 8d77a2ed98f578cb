import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barChartLayout, type Bar, type BarGroup } from '../../../renderer/charts/bar-chart-layout.ts';

const MEASURE = { label: (text: string) => text.length * 7, name: (text: string) => text.length * 7 };
const SIZE = { width: 850, height: 262 };

const bar = (letter: string, value: number | null, over = false): Bar => ({
  ...{ id: letter, letter, series: 'a', value, over },
  label: value === null ? '–' : String(Math.round(value / 1000)),
});
const group = (name: string, ceiling: number | null, bars: readonly Bar[]): BarGroup => ({
  id: name,
  name,
  ceiling,
  bars,
});
const mellerud = group('Mellerud', 200_000, [
  bar('A', 186_560),
  bar('B', 342_860, true),
  bar('C', 231_200, true),
]);

describe('grouped bars (design rule 13)', () => {
  test('bars stand on the baseline and are as high as their values say', () => {
    const [placed] = barChartLayout([mellerud], SIZE, MEASURE).groups;
    const [a, b] = placed?.bars ?? [];
    expect(b!.height / a!.height).toBeCloseTo(342_860 / 186_560);
    expect(a!.y + a!.height).toBeCloseTo(b!.y + b!.height);
  });

  test('the ceiling is a line over the members that have one, at its value, past the bars on both sides', () => {
    const layout = barChartLayout([mellerud, group('Dals-Ed', null, [bar('A', 93_280)])], SIZE, MEASURE);
    const [placed, other] = layout.groups;
    const b = placed!.bars[1]!;
    expect((layout.baseline - placed!.ceiling!.y) / b.height).toBeCloseTo(200_000 / 342_860);
    expect(placed!.ceiling!.x1).toBeLessThan(placed!.bars[0]!.x);
    expect(placed!.ceiling!.x2).toBeGreaterThan(placed!.bars[2]!.x + placed!.bars[2]!.width);
    expect(other!.ceiling).toBeNull();
  });

  test('a label that would meet the line goes inside its bar; over the ceiling there is a mark', () => {
    const [a, b] = barChartLayout([mellerud], SIZE, MEASURE).groups[0]!.bars;
    expect(a!.label.inside).toBe(true);
    expect(a!.mark).toBeNull();
    expect(b!.label.inside).toBe(false);
    expect(b!.mark!.y).toBeLessThan(b!.label.y);
  });

  test('a low bar whose label would meet the line has it over the line', () => {
    const low = group('Liten', 5_000, [bar('A', 4_000), bar('B', 300_000)]);
    const [a] = barChartLayout([low], SIZE, MEASURE).groups[0]!.bars;
    expect(a!.label.inside).toBe(false);
    expect(a!.label.y).toBeLessThan(barChartLayout([low], SIZE, MEASURE).groups[0]!.ceiling!.y);
  });

  test('who is not in has a place without a bar', () => {
    const [a] = barChartLayout([group('Munkedal', null, [bar('A', null), bar('B', 10)])], SIZE, MEASURE)
      .groups[0]!.bars;
    expect(a).toMatchObject({ height: 0, label: { inside: false } });
  });

  test('an income hangs under the baseline, and nothing at all still has one', () => {
    const layout = barChartLayout([group('Plus', null, [bar('A', 100), bar('B', -50)])], SIZE, MEASURE);
    const [up, down] = layout.groups[0]!.bars;
    expect(down!.y).toBeCloseTo(layout.baseline);
    expect(up!.height).toBeCloseTo(2 * down!.height);
    expect(down!.label.y).toBeGreaterThan(down!.y + down!.height);
    const empty = barChartLayout([group('Noll', null, [bar('A', 0)])], SIZE, MEASURE);
    expect(empty.groups[0]!.bars[0]).toMatchObject({ height: 0 });
    expect(Number.isFinite(empty.baseline)).toBe(true);
  });

  test('law: groups never overlap and nothing is clipped: the chart grows wider instead', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 9_999_000 }),
        (members, scenarios, value) => {
          const bars = Array.from({ length: scenarios }, (_, index) => bar(String(index), value));
          const groups = Array.from({ length: members }, (_, index) =>
            group(`Kommun ${index}`, 200_000, bars),
          );
          const layout = barChartLayout(groups, SIZE, MEASURE);
          const edges = layout.groups.flatMap((placed) => [placed.ceiling!.x1, placed.ceiling!.x2]);
          expect(edges).toEqual([...edges].sort((a, b) => a - b));
          expect(edges[0]).toBeGreaterThanOrEqual(0);
          expect(edges.at(-1)).toBeLessThanOrEqual(layout.width);
          for (const { bars: placed } of layout.groups)
            for (const each of placed) {
              expect(each.label.y).toBeGreaterThan(8);
              expect(MEASURE.label(each.bar.label)).toBeLessThanOrEqual(each.width + 4);
            }
        },
      ),
    );
  });
});
