import type { ChartFigure } from '../spec/chart-spec.ts';
import { centered, FONTS, type Fill, type Mark, type TextMark } from './drawing.ts';

/** From a bar's end to the middle of its label outside, and inside. */
const OUTSIDE = 9;
const INSIDE = 10;
/** A bar at least so high holds its label. */
const INSIDE_HEIGHT = 19;
/** Nearer than this a line runs into a label. */
const CLEAR = 9;
const SIGN_SIZE = 10;
const SIGN_RISE = 14;

export interface BarPlace {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly fill: Fill;
  /** Where the line of a ceiling runs. */
  readonly line: number | null;
}

/** A bar's figure and, over a ceiling, the triangle over it (design rule 6). */
export function labelMarks(figure: ChartFigure, place: BarPlace): readonly Mark[] {
  const label = labelMark(figure, place);
  if (!figure.over) return [label];
  return [
    { kind: 'sign', sign: 'over', x: label.x, y: label.y - SIGN_RISE, size: SIGN_SIZE, ink: 'over' },
    label,
  ];
}

/** Over the bar (under it where the amount is negative); inside it, or over the line, where it would meet a ceiling's line. */
function labelMark({ value, label, over }: ChartFigure, place: BarPlace): TextMark {
  const { x, width, y, height, fill, line } = place;
  const font = over ? FONTS.strongLabel : FONTS.label;
  const ink = value === null ? 'text3' : over ? 'over' : 'text';
  const center = x + width / 2;
  if ((value ?? 0) < 0) return centered(label, center, y + height + OUTSIDE, font, ink);
  const outside = y - OUTSIDE;
  if (line === null || Math.abs(line - outside) > CLEAR) return centered(label, center, outside, font, ink);
  if (height < INSIDE_HEIGHT) return centered(label, center, line - OUTSIDE, font, ink);
  return centered(label, center, y + INSIDE, font, { on: fill });
}
