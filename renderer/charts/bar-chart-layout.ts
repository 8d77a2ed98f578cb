/** One bar: a scenario's amount for a member. */
export interface Bar {
  readonly id: string;
  readonly letter: string;
  readonly series: string;
  /** In any unit, for drawing alone; `null`: not joined, or not computed. */
  readonly value: number | null;
  readonly label: string;
  readonly over: boolean;
}

export interface BarGroup {
  readonly id: string;
  readonly name: string;
  readonly ceiling: number | null;
  readonly bars: readonly Bar[];
}

export interface ChartSize {
  /** Width that is there; the chart is wider where its labels need it, and scrolls. */
  readonly width: number;
  readonly height: number;
}

/** Widths in pixels of a text in the chart's own sizes. */
export interface ChartMeasure {
  readonly label: (text: string) => number;
  readonly name: (text: string) => number;
}

export interface PlacedBar {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  /** Top and height of the rectangle; height 0 for a missing value. */
  readonly y: number;
  readonly height: number;
  readonly label: { readonly x: number; readonly y: number; readonly inside: boolean };
  /** Where the triangle over a broken ceiling stands; `null` where the ceiling holds. */
  readonly mark: { readonly x: number; readonly y: number } | null;
}

export interface PlacedGroup {
  readonly group: BarGroup;
  readonly center: number;
  readonly bars: readonly PlacedBar[];
  readonly ceiling: { readonly x1: number; readonly x2: number; readonly y: number } | null;
}

export interface BarChartLayout {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly axis: { readonly x1: number; readonly x2: number };
  /** Baselines of the letters and of the names under the bars. */
  readonly letterY: number;
  readonly nameY: number;
  readonly groups: readonly PlacedGroup[];
}

const EDGE = 8;
const BAR_GAP = 4;
const BAR_LEAST = 16;
const BAR_MOST = 44;
/** How much of a group's width its bars may fill. */
const GROUP_FILL = 0.66;
/** How far a ceiling's line reaches past the bars. */
const CEILING_REACH = 12;
const LABEL_RISE = 5;
const LABEL_HEIGHT = 11;
/** A bar at least so high holds its label. */
const INSIDE_HEIGHT = 19;
const INSIDE_DROP = 14;
const MARK_RISE = 14;
/** Over the highest bar: label and triangle. Under the plot: letters and names. */
const TOP = 40;
const BOTTOM = 56;

/** Where everything in a grouped bar chart stands: zero-based, ceilings over the members that have one (design rule 13). */
export function barChartLayout(
  groups: readonly BarGroup[],
  size: ChartSize,
  measure: ChartMeasure,
): BarChartLayout {
  const most = Math.max(1, ...groups.map((group) => group.bars.length));
  const slot = Math.max(BAR_LEAST + BAR_GAP, widestLabel(groups, measure) + BAR_GAP + 2);
  const nameWidth = Math.max(0, ...groups.map(({ name }) => measure.name(name)));
  const leastPitch = Math.max(most * slot + 2 * CEILING_REACH + 8, nameWidth + 14);
  const pitch = Math.max(leastPitch, (size.width - 2 * EDGE) / Math.max(1, groups.length));
  const barWidth = Math.min(BAR_MOST, Math.max(slot - BAR_GAP, (pitch * GROUP_FILL) / most - BAR_GAP));
  const scale = scaleOf(groups, size.height - TOP - BOTTOM);
  const width = Math.max(size.width, pitch * groups.length + 2 * EDGE);
  return {
    width,
    height: size.height,
    baseline: scale.baseline,
    axis: { x1: EDGE, x2: width - EDGE },
    letterY: size.height - BOTTOM + 14,
    nameY: size.height - BOTTOM + 34,
    groups: groups.map((group, index) => placeGroup(group, EDGE + pitch * (index + 0.5), barWidth, scale)),
  };
}

interface Scale {
  readonly baseline: number;
  readonly y: (value: number) => number;
}

function scaleOf(groups: readonly BarGroup[], room: number): Scale {
  const values = groups.flatMap(({ ceiling, bars }) => [
    ceiling ?? 0,
    ...bars.map(({ value }) => value ?? 0),
  ]);
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const perPixel = highest - lowest > 0 ? Math.max(1, room) / (highest - lowest) : 0;
  const baseline = TOP + highest * perPixel;
  // An empty chart still stands on its baseline.
  return perPixel > 0
    ? { baseline, y: (value) => baseline - value * perPixel }
    : { baseline: TOP + room, y: () => TOP + room };
}

function placeGroup(group: BarGroup, center: number, barWidth: number, scale: Scale): PlacedGroup {
  const count = group.bars.length;
  const span = count * barWidth + Math.max(0, count - 1) * BAR_GAP;
  const start = center - span / 2;
  const line = group.ceiling === null ? null : scale.y(group.ceiling);
  return {
    group,
    center,
    bars: group.bars.map((bar, index) =>
      placeBar(bar, start + index * (barWidth + BAR_GAP), barWidth, scale, line),
    ),
    ceiling: line === null ? null : { x1: start - CEILING_REACH, x2: start + span + CEILING_REACH, y: line },
  };
}

function placeBar(bar: Bar, x: number, width: number, scale: Scale, line: number | null): PlacedBar {
  const end = scale.y(bar.value ?? 0);
  const y = Math.min(end, scale.baseline);
  const height = bar.value === null ? 0 : Math.abs(scale.baseline - end);
  const label = labelPlace(bar, x + width / 2, y, height, line);
  const mark = bar.over ? { x: x + width / 2, y: label.y - LABEL_HEIGHT - MARK_RISE } : null;
  return { bar, x, width, y, height, label, mark };
}

/** Over the bar (under it where the amount is negative); inside it, or over the line, where it would meet the ceiling's line. */
function labelPlace(
  bar: Bar,
  x: number,
  top: number,
  height: number,
  line: number | null,
): PlacedBar['label'] {
  if ((bar.value ?? 0) < 0) return { x, y: top + height + LABEL_HEIGHT + 2, inside: false };
  const y = top - LABEL_RISE;
  const meets = line !== null && line > y - LABEL_HEIGHT - 2 && line < y + 4;
  if (!meets) return { x, y, inside: false };
  return height >= INSIDE_HEIGHT
    ? { x, y: top + INSIDE_DROP, inside: true }
    : { x, y: line - LABEL_RISE, inside: false };
}

function widestLabel(groups: readonly BarGroup[], measure: ChartMeasure): number {
  return Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ label }) => measure.label(label))));
}
