import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, DARK, fillColor, LIGHT, textColor } from '../../../../renderer/charts/engine/palettes.ts';
import { partFill } from '../../../../renderer/charts/layout/stack-marks.ts';

const CSS = readFileSync(join(import.meta.dirname, '../../../../renderer/styles/tokens.css'), 'utf8');
const [LIGHT_CSS = '', DARK_CSS = ''] = CSS.split("[data-theme='dark']");
const TOKENS = {
  text: 'text',
  text2: 'text-2',
  text3: 'text-3',
  over: 'over',
  ground: 'bg-sheet',
  axis: 'chart-axis',
  difference: 'var',
} as const;
const SERIES = ['a', 'b', 'c', 'd', 'e'] as const;

describe.each([
  ['light', LIGHT, LIGHT_CSS],
  ['dark', DARK, DARK_CSS],
] as const)('the %s colours of charts', (_, palette, css) => {
  const token = (name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1];

  test('are those of tokens.css', () => {
    const inks = Object.fromEntries(Object.entries(TOKENS).map(([ink, name]) => [ink, token(name)]));
    expect(palette.inks).toEqual(inks);
    expect(palette.series).toEqual(Object.fromEntries(SERIES.map((key) => [key, token(`ser-${key}`)])));
  });

  test('every figure on a fill can be read: 4.5 to 1', () => {
    const fills = SERIES.flatMap((series) => [0, 1, 2, 3].map((part) => partFill(series, part)));
    const poor = fills.filter((on) => contrast(textColor({ on }, palette), fillColor(on, palette)) < 4.5);
    expect(fills).toHaveLength(20);
    expect(poor).toEqual([]);
    expect(contrast('#ffffff', '#000000')).toBe(21);
  });
});
