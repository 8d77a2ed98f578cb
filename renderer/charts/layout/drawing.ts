import type { SeriesColor } from '../../../core/index.ts';

/** A chart as marks in their places, in pixels from the upper left corner, in colours by role. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark = RectMark | LineMark | TextMark | SignMark;

export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
  readonly stroke: Fill | null;
}

export interface LineMark {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly ink: Ink;
  readonly width: number;
  readonly dash: boolean;
}

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly font: ChartFont;
  /** A role, or what reads best on a fill. */
  readonly ink: Ink | { readonly on: Fill };
}

/** A triangle: over a ceiling, or the direction of a change. */
export interface SignMark {
  readonly kind: 'sign';
  readonly sign: 'over' | 'up' | 'down';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink: Ink;
}

export type Ink = 'text' | 'text2' | 'text3' | 'over' | 'ground' | 'axis' | 'difference';

/** A role's colour, or a scenario's mixed with the ground: 1 is all of it. */
export type Fill = Ink | { readonly series: SeriesColor; readonly shade: number };

export interface ChartFont {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

export const FONTS = {
  label: { size: 11.5, weight: 400 },
  strongLabel: { size: 11.5, weight: 700 },
  letter: { size: 11, weight: 400 },
  strongLetter: { size: 12, weight: 700 },
  name: { size: 12.5, weight: 400 },
  strongName: { size: 12.5, weight: 600 },
  title: { size: 13, weight: 600 },
  note: { size: 12, weight: 400 },
} as const satisfies Readonly<Record<string, ChartFont>>;

/** Width in pixels of a text. */
export type Measure = (text: string, font: ChartFont) => number;

export interface ChartSize {
  /** Room that there is; a chart is wider or higher where its labels need it. */
  readonly width: number;
  readonly height: number;
}

/** The same drawing somewhere else. */
export function movedMark(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind !== 'line') return { ...mark, x: mark.x + dx, y: mark.y + dy };
  const { x1, x2, y1, y2 } = mark;
  return { ...mark, x1: x1 + dx, x2: x2 + dx, y1: y1 + dy, y2: y2 + dy };
}

export function horizontal(x1: number, x2: number, y: number, ink: Ink, width = 1): LineMark {
  return { kind: 'line', x1, x2, y1: y, y2: y, ink, width, dash: false };
}

export function centered(
  text: string,
  x: number,
  y: number,
  font: ChartFont,
  ink: TextMark['ink'],
): TextMark {
  return { kind: 'text', text, x, y, align: 'middle', font, ink };
}
