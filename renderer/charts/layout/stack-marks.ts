import type { SeriesColor } from '../../../core/index.ts';
import type { ChartStack } from '../spec/chart-spec.ts';
import { centered, FONTS, horizontal, type Fill, type Mark } from './drawing.ts';
import type { Scale } from './scale.ts';
import { spread } from './spread.ts';
import { placeSegments, type PlacedSegment } from './stack-place.ts';

/** A segment at least so high holds its figure. */
export const HOLDS_LABEL = 14;
/** Two figures beside a stack stand at least so far apart. */
const APART = 12;
const BESIDE = 4;
/** Parts differ from those they touch; names and figures tell which is which. */
const SHADES = [1, 0.5, 0.28, 0.12] as const;

export interface StackPlace {
  readonly x: number;
  readonly width: number;
  readonly scale: Scale;
  readonly color: SeriesColor;
}

export function partFill(series: SeriesColor, part: number): Fill {
  return { series, shade: SHADES[part % SHADES.length] ?? 1 };
}

/** Parts on each other with a figure in each, or beside it where it is too low, and their total on top. */
export function stackMarks(stack: ChartStack, { x, width, scale, color }: StackPlace): readonly Mark[] {
  const { total, segments } = stack;
  const center = x + width / 2;
  if (total.value === null && segments.every(({ value }) => value === null))
    return [
      { ...horizontal(x, x + width, scale.baseline - 0.5, 'axis'), dash: true },
      centered(total.label, center, scale.baseline - 9, FONTS.label, 'text3'),
    ];
  const placed = placeSegments(stack, scale).filter(({ height }) => height > 0);
  const top = Math.min(scale.baseline, ...placed.map(({ y }) => y));
  return [
    ...placed.map(({ index, y, height }): Mark => {
      const fill = partFill(color, index);
      // The frame lies within the segment, so that two that touch can be told apart.
      return {
        kind: 'rect',
        ...{ x: x + 0.5, y: y + 0.5, width: width - 1, height: Math.max(0.5, height - 1) },
        ...{ fill, stroke: { series: color, shade: 1 } },
      };
    }),
    ...insideLabels(stack, placed, center, color),
    ...besideLabels(stack, placed, x + width, top, scale),
    centered(total.label, center, top - 9, FONTS.strongLabel, 'text'),
  ];
}

function insideLabels(
  { segments }: ChartStack,
  placed: readonly PlacedSegment[],
  center: number,
  color: SeriesColor,
): readonly Mark[] {
  return placed
    .filter(({ height }) => height >= HOLDS_LABEL)
    .map(({ index, y, height }) =>
      centered(segments[index]?.label ?? '', center, y + height / 2, FONTS.label, {
        on: partFill(color, index),
      }),
    );
}

function besideLabels(
  { segments }: ChartStack,
  placed: readonly PlacedSegment[],
  x: number,
  top: number,
  scale: Scale,
): readonly Mark[] {
  const low = placed.filter(({ height }) => height < HOLDS_LABEL).sort((one, other) => one.y - other.y);
  const wanted = low.map(({ y, height }) => y + height / 2);
  const end = Math.max(scale.baseline, ...placed.map(({ y, height }) => y + height)) - APART / 2;
  const heights = spread(wanted, APART, top, end);
  return low.map(({ index }, place): Mark => {
    const font = FONTS.letter;
    const y = heights[place] ?? 0;
    return {
      kind: 'text',
      ...{ text: segments[index]?.label ?? '', x: x + BESIDE, y, align: 'start', font, ink: 'text2' },
    };
  });
}
