import type { BridgeSpec, ChartFigure } from '../spec/chart-spec.ts';
import { labelMarks } from './bar-label.ts';
import {
  centered,
  FONTS,
  horizontal,
  type ChartSize,
  type Drawing,
  type Fill,
  type Mark,
  type Measure,
} from './drawing.ts';
import { extentOf, scaleOf, type ChartNeeds, type Scale } from './scale.ts';
import { wrappedWords } from './wrapped-words.ts';

const EDGE = 8;
const GAP = 12;
const BAR_LEAST = 30;
const BAR_MOST = 54;
const NAME_WIDTH = 74;
const NAME_TOP = 12;
const NAME_LINE = 15;
const FOOT = 6;
/** A change at least so high says its direction within it. */
const SIGN_HEIGHT = 30;

interface Column {
  readonly names: readonly (readonly string[])[];
  readonly pitch: number;
}

/** From one scenario to another: what each driver adds or takes, on the scale of the bars beside it (S5, design rules 12–14). */
export function bridgeBars(
  spec: BridgeSpec,
  size: ChartSize,
  measure: Measure,
  needs: ChartNeeds = bridgeNeeds(spec, measure),
): Drawing {
  const { names, pitch: least } = columnsOf(spec, measure);
  const count = spec.steps.length + 2;
  const pitch = Math.max(least, (size.width - 2 * EDGE) / count);
  const barWidth = Math.min(BAR_MOST, pitch - GAP);
  const width = Math.max(size.width, pitch * count + 2 * EDGE);
  const scale = scaleOf(needs, size.height);
  const line = spec.ceilingAt === null ? null : scale.y(spec.ceilingAt);
  const at = (column: number) => EDGE + pitch * (column + 0.5) - barWidth / 2;
  const place = { barWidth, scale, line };
  const drawn = [
    ...endMarks(spec, spec.from, 0, { ...place, x: at(0) }),
    ...stepMarks(spec, at, place),
    ...endMarks(spec, spec.to, 1, { ...place, x: at(count - 1) }),
  ];
  return {
    width,
    height: size.height,
    marks: [
      ...drawn.filter((mark) => !isWords(mark)),
      ...ceilingMarks(line, EDGE, width - EDGE),
      ...drawn.filter(isWords),
      ...names.flatMap((lines, column) =>
        nameMarks(lines, at(column) + barWidth / 2, size.height - needs.bottom, column % (count - 1) === 0),
      ),
      horizontal(EDGE, width - EDGE, scale.baseline, 'text2'),
    ],
  };
}

export function bridgeNeeds(spec: BridgeSpec, measure: Measure): ChartNeeds {
  const levels = [spec.from.value ?? 0];
  for (const { change } of spec.steps) levels.push((levels.at(-1) ?? 0) + change);
  const lines = Math.max(...columnsOf(spec, measure).names.map(({ length }) => length));
  return {
    extent: extentOf([...levels, spec.to.value, spec.ceilingAt]),
    bottom: NAME_TOP + lines * NAME_LINE + FOOT,
  };
}

function columnsOf({ from, to, steps, scenarios }: BridgeSpec, measure: Measure): Column {
  const [first, last] = [scenarios[0], scenarios[1]];
  const wrapped = (text: string) => wrappedWords(text, NAME_WIDTH, FONTS.note, measure);
  const names = [
    [first?.letter ?? '', ...wrapped(first?.name ?? '')],
    ...steps.map(({ name }) => wrapped(name)),
    [last?.letter ?? '', ...wrapped(last?.name ?? '')],
  ];
  const labels = [from.label, to.label, ...steps.map(({ label }) => label)];
  const widest = Math.max(
    BAR_LEAST,
    ...labels.map((label) => measure(label, FONTS.strongLabel)),
    ...names.flat().map((name) => measure(name, FONTS.note)),
  );
  return { names, pitch: widest + GAP };
}

interface Place {
  readonly barWidth: number;
  readonly scale: Scale;
  readonly line: number | null;
}

function endMarks(
  { scenarios }: BridgeSpec,
  figure: ChartFigure,
  index: 0 | 1,
  { x, barWidth, scale, line }: Place & { readonly x: number },
): readonly Mark[] {
  const end = scale.y(figure.value ?? 0);
  const [y, height] = [Math.min(end, scale.baseline), Math.abs(scale.baseline - end)];
  const fill: Fill = { series: scenarios[index]?.color ?? 'a', shade: 1 };
  return [
    { kind: 'rect', x, y, width: barWidth, height, fill, stroke: null },
    ...labelMarks(figure, { x, y, width: barWidth, height, fill, line }),
  ];
}

function stepMarks(
  { from, steps }: BridgeSpec,
  at: (column: number) => number,
  place: Place,
): readonly Mark[] {
  const { barWidth, scale, line } = place;
  const marks: Mark[] = [];
  let level = from.value ?? 0;
  steps.forEach(({ change, label }, index) => {
    const x = at(index + 1);
    const [before, after] = [scale.y(level), scale.y(level + change)];
    const [y, height] = [Math.min(before, after), Math.max(1.5, Math.abs(before - after))];
    const isUp = change > 0;
    marks.push(
      horizontal(at(index) + barWidth, x, before, 'axis'),
      ...(isUp
        ? [{ kind: 'rect', x, y, width: barWidth, height, fill: 'difference', stroke: null } as const]
        : [hollow(x, y, barWidth, height)]),
      ...(height >= SIGN_HEIGHT ? [direction(x + barWidth / 2, y + height / 2, isUp)] : []),
      stepLabel(label, x + barWidth / 2, y, height, line),
    );
    level += change;
  });
  const last = scale.y(level);
  return [...marks, horizontal(at(steps.length) + barWidth, at(steps.length + 1), last, 'axis')];
}

/** The frame lies within, so that a hollow bar is as high as a solid one of the same size. */
function hollow(x: number, y: number, width: number, height: number): Mark {
  const inset = Math.min(0.75, height / 2);
  const box = {
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: Math.max(0.1, height - 2 * inset),
  };
  return { kind: 'rect', ...box, fill: 'ground', stroke: 'difference' };
}

function direction(x: number, y: number, isUp: boolean): Mark {
  const ink = isUp ? 'ground' : 'difference';
  return { kind: 'sign', sign: isUp ? 'up' : 'down', x, y, size: 8, ink };
}

/** Over the change, under it where it would meet the ceiling's line, and over the line where both would. */
function stepLabel(label: string, x: number, y: number, height: number, line: number | null): Mark {
  const over = y - 9;
  const under = y + height + 9;
  const isFree = (at: number) => line === null || Math.abs(at - line) > 9;
  const at = isFree(over) ? over : isFree(under) ? under : (line ?? over) - 10;
  return centered(label, x, at, FONTS.label, 'text');
}

/** Over the bars, apart from those it crosses; no figure and no sign is under it. */
function ceilingMarks(line: number | null, x1: number, x2: number): readonly Mark[] {
  if (line === null) return [];
  return [horizontal(x1, x2, line, 'ground', 4), { ...horizontal(x1, x2, line, 'over', 1.6), dash: true }];
}

function isWords({ kind }: Mark): boolean {
  return kind === 'text' || kind === 'sign';
}

function nameMarks(lines: readonly string[], x: number, foot: number, isEnd: boolean): readonly Mark[] {
  return lines.map((line, row) =>
    centered(
      line,
      x,
      foot + NAME_TOP + row * NAME_LINE,
      isEnd && row === 0 ? FONTS.strongLetter : FONTS.note,
      isEnd && row === 0 ? 'text' : 'text2',
    ),
  );
}
