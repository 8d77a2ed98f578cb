import type { ChartGroup, ChartScenario } from '../spec/chart-spec.ts';
import { labelMarks } from './bar-label.ts';
import { centered, FONTS, horizontal, type Mark, type Measure } from './drawing.ts';
import type { Scale } from './scale.ts';

const BAR_GAP = 4;
const BAR_LEAST = 16;
const BAR_MOST = 44;
/** How much of a group's width its bars may fill. */
const GROUP_FILL = 0.66;
/** How far a ceiling's line reaches past the bars. */
const CEILING_REACH = 12;
/** From the plot's lower edge to the middle of the letters under it. */
const LETTER_DROP = 11;

/** Width that one bar needs with the gap beside it, so that no label meets its neighbour's. */
export function barSlot(groups: readonly ChartGroup[], measure: Measure): number {
  let widest = 0;
  for (const { figures } of groups)
    for (const { label } of figures) widest = Math.max(widest, measure(label, FONTS.strongLabel));
  return Math.max(BAR_LEAST, widest + 2) + BAR_GAP;
}

/** Width that a group of so many bars needs, with room for a ceiling's line where some group has one. */
export function groupWidth(bars: number, slot: number, groups: readonly ChartGroup[]): number {
  const reach = groups.some(({ ceiling }) => ceiling !== null) ? CEILING_REACH : 0;
  return bars * slot + 2 * reach + 8;
}

/** As wide as a group has room for, and never so narrow that labels meet. */
export function barWidthOf(bars: number, slot: number, pitch: number): number {
  return Math.min(BAR_MOST, Math.max(slot - BAR_GAP, (pitch * GROUP_FILL) / Math.max(1, bars) - BAR_GAP));
}

export interface GroupPlace {
  readonly center: number;
  readonly barWidth: number;
  readonly scale: Scale;
  /** Where letters and names begin. */
  readonly foot: number;
  /** A single scenario needs no letter under its bars. */
  readonly letters: boolean;
}

/** A group's bars with their figures and letters, and the line of its ceiling over them; the name is the chart's. */
export function groupMarks(
  group: ChartGroup,
  scenarios: readonly ChartScenario[],
  { center, barWidth, scale, foot, letters }: GroupPlace,
): readonly Mark[] {
  const count = group.figures.length;
  const span = count * barWidth + Math.max(0, count - 1) * BAR_GAP;
  const start = center - span / 2;
  const line = group.ceiling === null ? null : scale.y(group.ceiling);
  const [bars, labels]: [Mark[], Mark[]] = [[], []];
  group.figures.forEach((figure, index) => {
    const { color = 'a', letter = '' } = scenarios[index] ?? {};
    const x = start + index * (barWidth + BAR_GAP);
    const end = scale.y(figure.value ?? 0);
    const [y, height] = [Math.min(end, scale.baseline), Math.abs(scale.baseline - end)];
    const fill = { series: color, shade: 1 } as const;
    const isIn = figure.value !== null;
    bars.push(
      isIn
        ? { kind: 'rect', x, y, width: barWidth, height, fill, stroke: null }
        : { ...horizontal(x, x + barWidth, y - 0.5, 'axis'), dash: true },
    );
    if (letters)
      bars.push(
        centered(letter, x + barWidth / 2, foot + LETTER_DROP, FONTS.letter, isIn ? 'text2' : 'text3'),
      );
    labels.push(...labelMarks(figure, { x, width: barWidth, y, height, fill, line }));
  });
  return [...bars, ...ceilingMarks(line, start, start + span), ...labels];
}

/** A line that stays apart from the bars it crosses. */
function ceilingMarks(line: number | null, start: number, end: number): readonly Mark[] {
  if (line === null) return [];
  const [x1, x2] = [start - CEILING_REACH, end + CEILING_REACH];
  return [horizontal(x1, x2, line, 'ground', 5), horizontal(x1, x2, line, 'over', 2)];
}
