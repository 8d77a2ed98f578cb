import type { OverYearsSpec } from '../spec/chart-spec.ts';
import {
  centered,
  FONTS,
  horizontal,
  type ChartSize,
  type Drawing,
  type Mark,
  type Measure,
} from './drawing.ts';
import { extentOf, scaleOf, type ChartNeeds, type Scale } from './scale.ts';
import { spread } from './spread.ts';
import { HOLDS_LABEL, partFill, stackMarks } from './stack-marks.ts';
import { placeSegments, reachOf } from './stack-place.ts';

const EDGE = 8;
const GAP = 6;
const YEAR_GAP = 22;
const WIDEST = 72;
const SWATCH = 9;
const NAME_APART = 15;
/** From a name to its segment. */
const THREAD = 14;
const LETTER_DROP = 11;
const BOTTOM = 50;

interface Columns {
  readonly stack: number;
  /** Room for the figures of low segments beside each stack. */
  readonly beside: number;
  readonly names: number;
}

/** What it costs year by year: a stack a scenario, its parts named beside the first (no legend to look up). */
export function stackedBars(
  spec: OverYearsSpec,
  size: ChartSize,
  measure: Measure,
  needs: ChartNeeds = stackedNeeds(spec),
): Drawing {
  const { years, scenarios } = spec;
  const scale = scaleOf(needs, size.height);
  const { stack: least, beside, names } = columnsOf(spec, measure, scale);
  const count = scenarios.length;
  const plot = EDGE + names;
  const leastPitch = count * (least + beside + GAP) + YEAR_GAP;
  const pitch = Math.max(leastPitch, (size.width - plot - EDGE) / Math.max(1, years.length));
  const stack = Math.min(WIDEST, (pitch - YEAR_GAP) / Math.max(1, count) - beside - GAP);
  const span = count * (stack + beside + GAP) - GAP - beside;
  const startOf = (year: number) => plot + pitch * year + (pitch - span - beside) / 2;
  const foot = size.height - needs.bottom;
  const width = Math.max(size.width, plot + pitch * years.length + EDGE);
  const marks = years.flatMap(({ name, stacks }, year): readonly Mark[] => [
    ...stacks.flatMap((each, index) => {
      const { color = 'a', letter = '' } = scenarios[index] ?? {};
      const x = startOf(year) + index * (stack + beside + GAP);
      return [
        ...stackMarks(each, { x, width: stack, scale, color }),
        ...(count > 1 ? [centered(letter, x + stack / 2, foot + LETTER_DROP, FONTS.letter, 'text2')] : []),
      ];
    }),
    centered(name, startOf(year) + span / 2, foot + (count > 1 ? 30 : 14), FONTS.name, 'text'),
  ]);
  return {
    width,
    height: size.height,
    marks: [
      ...marks,
      ...nameMarks(spec, scale, startOf(0), measure),
      horizontal(plot - GAP, width - EDGE, scale.baseline, 'text2'),
    ],
  };
}

export function stackedNeeds({ years }: OverYearsSpec): ChartNeeds {
  return { extent: extentOf(years.flatMap(({ stacks }) => stacks.flatMap(reachOf))), bottom: BOTTOM };
}

export function stackedWidth(spec: OverYearsSpec, size: ChartSize, measure: Measure): number {
  const { stack, beside, names } = columnsOf(spec, measure, scaleOf(stackedNeeds(spec), size.height));
  const pitch = spec.scenarios.length * (stack + beside + GAP) + YEAR_GAP;
  return EDGE + names + pitch * spec.years.length + EDGE;
}

function columnsOf({ years, parts }: OverYearsSpec, measure: Measure, scale: Scale): Columns {
  let [stack, beside] = [24, 0];
  for (const { stacks } of years)
    for (const each of stacks) {
      stack = Math.max(stack, measure(each.total.label, FONTS.strongLabel) + 4);
      for (const { index, height } of placeSegments(each, scale)) {
        const label = measure(each.segments[index]?.label ?? '', FONTS.label);
        if (height >= HOLDS_LABEL) stack = Math.max(stack, label + 8);
        else if (height > 0) beside = Math.max(beside, label + 4);
      }
    }
  const names = Math.max(0, ...parts.map(({ name }) => measure(name, FONTS.note)));
  return { stack, beside, names: SWATCH + 6 + names + THREAD + 4 };
}

/** Names beside the first stack, as near their segments as there is room for, with a thread to each. */
function nameMarks(
  { parts, years, scenarios }: OverYearsSpec,
  scale: Scale,
  end: number,
  measure: Measure,
): readonly Mark[] {
  const first = years[0]?.stacks[0];
  if (!first) return [];
  const color = scenarios[0]?.color ?? 'a';
  const segments = placeSegments(first, scale)
    .map(({ index, y, height }) => ({ index, middle: y + height / 2, isThere: height > 0 }))
    .sort((one, other) => one.middle - other.middle || other.index - one.index);
  const wanted = segments.map(({ middle }) => middle);
  const heights = spread(wanted, NAME_APART, 8, Math.max(scale.baseline, wanted.at(-1) ?? 0) - 6);
  return segments.flatMap(({ index, middle, isThere }, place): readonly Mark[] => {
    const y = heights[place] ?? middle;
    const name = parts[index]?.name ?? '';
    const fill = partFill(color, index);
    const right = end - THREAD - 4;
    const x = right - measure(name, FONTS.note) - SWATCH - 6;
    const frame = { kind: 'rect', x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH } as const;
    return [
      { ...frame, fill, stroke: { series: color, shade: 1 } },
      { kind: 'text', text: name, x: right, y, align: 'end', font: FONTS.note, ink: 'text' },
      ...(isThere ? [thread(end, y, middle)] : []),
    ];
  });
}

function thread(end: number, y: number, middle: number): Mark {
  return {
    kind: 'line',
    x1: end - THREAD,
    y1: y,
    x2: end - 3,
    y2: middle,
    ink: 'axis',
    width: 1,
    dash: false,
  };
}
