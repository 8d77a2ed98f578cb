import type { ChartStack } from '../spec/chart-spec.ts';
import type { Scale } from './scale.ts';

export interface PlacedSegment {
  readonly index: number;
  /** Upper edge and height; a part that is nothing has a height of 0 where it would stand. */
  readonly y: number;
  readonly height: number;
}

/** Where the parts of a stack stand: costs on each other from the baseline up, incomes under it. */
export function placeSegments({ segments }: ChartStack, scale: Scale): readonly PlacedSegment[] {
  let [above, below] = [0, 0];
  return segments.map(({ value }, index) => {
    const length = value ?? 0;
    const from = length < 0 ? below : above;
    const to = from + length;
    if (length < 0) below = to;
    else above = to;
    const [one, other] = [scale.y(from), scale.y(to)];
    return { index, y: Math.min(one, other), height: Math.abs(one - other) };
  });
}

/** How far a stack reaches over and under the baseline. */
export function reachOf({ segments }: ChartStack): readonly [number, number] {
  let [above, below] = [0, 0];
  for (const { value } of segments)
    if ((value ?? 0) < 0) below += value ?? 0;
    else above += value ?? 0;
  return [above, below];
}
