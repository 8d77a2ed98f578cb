import type { SeriesColor } from '../../../core/index.ts';
import type { Fill, Ink, TextMark } from '../layout/drawing.ts';

/** Colours by role: those of tokens.css, which a test holds equal, as pictures leave the page and its style sheet. */
export interface Palette {
  readonly inks: Readonly<Record<Ink, string>>;
  readonly series: Readonly<Record<SeriesColor, string>>;
  /** What a text on a fill may be written in. */
  readonly onFill: readonly string[];
}

export const LIGHT: Palette = {
  inks: {
    text: '#14181f',
    text2: '#434c58',
    text3: '#5f6875',
    over: '#a5330a',
    ground: '#ffffff',
    axis: '#868e99',
    difference: '#2b323b',
  },
  series: { a: '#59626f', b: '#1f77c9', c: '#cd7c0e', d: '#08492f', e: '#67367a' },
  onFill: ['#ffffff', '#14181f'],
};

export const DARK: Palette = {
  inks: {
    text: '#eceff3',
    text2: '#bcc4ce',
    text3: '#99a3b0',
    over: '#ffa07c',
    ground: '#1c2026',
    axis: '#7c8694',
    difference: '#dfe4ea',
  },
  series: { a: '#98a2af', b: '#5fa8f5', c: '#bf991e', d: '#529571', e: '#b460b3' },
  onFill: ['#10141a', '#eceff3'],
};

export function fillColor(fill: Fill, { inks, series }: Palette): string {
  if (typeof fill === 'string') return inks[fill];
  return mixed(series[fill.series], inks.ground, fill.shade);
}

/** On a fill, the one of the palette's text colours that reads best. */
export function textColor(ink: TextMark['ink'], palette: Palette): string {
  if (typeof ink === 'string') return palette.inks[ink];
  const fill = fillColor(ink.on, palette);
  const [best = palette.inks.text] = [...palette.onFill].sort(
    (one, other) => contrast(other, fill) - contrast(one, fill),
  );
  return best;
}

/** WCAG 2.1's contrast between two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function mixed(color: string, ground: string, part: number): string {
  const under = channels(ground);
  const parts = channels(color).map((channel, index) =>
    Math.round(channel * part + (under[index] ?? 0) * (1 - part)),
  );
  return `#${parts.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((place) => Number.parseInt(color.slice(place, place + 2), 16));
}
