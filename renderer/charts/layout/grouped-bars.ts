import type { MembersSpec, PerInhabitantSpec } from '../spec/chart-spec.ts';
import {
  centered,
  FONTS,
  horizontal,
  type ChartSize,
  type Drawing,
  type Mark,
  type Measure,
} from './drawing.ts';
import { barSlot, barWidthOf, groupMarks, groupWidth } from './group-marks.ts';
import { extentOf, scaleOf, type ChartNeeds } from './scale.ts';
import { wrappedWords } from './wrapped-words.ts';

const EDGE = 8;
/** Space between two names. */
const NAME_GAP = 14;
/** A name is put on more lines from this width on, where its bars are narrower. */
const NAME_WIDTH = 96;
const LETTERS = 22;
const NAME_LINE = 15;
const FOOT = 6;

type GroupedSpec = MembersSpec | PerInhabitantSpec;

interface Columns {
  readonly slot: number;
  readonly least: number;
  readonly names: readonly (readonly string[])[];
}

/** Bars in groups on one baseline, ceilings over the groups that have one (design rule 13). Wider than the room where its labels need it. */
export function groupedBars(
  spec: GroupedSpec,
  size: ChartSize,
  measure: Measure,
  needs: ChartNeeds = groupedNeeds(spec, measure),
): Drawing {
  const { groups, scenarios } = spec;
  const { slot, least, names } = columnsOf(spec, measure);
  const pitch = Math.max(least, (size.width - 2 * EDGE) / Math.max(1, groups.length));
  const width = Math.max(size.width, pitch * groups.length + 2 * EDGE);
  const scale = scaleOf(needs, size.height);
  const foot = size.height - needs.bottom;
  const barWidth = barWidthOf(scenarios.length, slot, pitch);
  const letters = scenarios.length > 1;
  const marks = groups.flatMap((group, index): readonly Mark[] => {
    const center = EDGE + pitch * (index + 0.5);
    const over = group.figures.some((figure) => figure.over);
    const font = over ? FONTS.strongName : FONTS.name;
    const nameTop = foot + (letters ? LETTERS : 4) + NAME_LINE / 2;
    return [
      ...groupMarks(group, scenarios, { center, barWidth, scale, foot, letters }),
      ...(names[index] ?? []).map((line, row) =>
        centered(line, center, nameTop + row * NAME_LINE, font, 'text'),
      ),
    ];
  });
  return {
    width,
    height: size.height,
    marks: [...marks, horizontal(EDGE, width - EDGE, scale.baseline, 'text2')],
  };
}

/** The least width that shows all of it. */
export function groupedWidth(spec: GroupedSpec, measure: Measure): number {
  return columnsOf(spec, measure).least * spec.groups.length + 2 * EDGE;
}

export function groupedNeeds(spec: GroupedSpec, measure: Measure): ChartNeeds {
  const { names } = columnsOf(spec, measure);
  const values = spec.groups.flatMap(({ ceiling, figures }) => [
    ceiling,
    ...figures.map(({ value }) => value),
  ]);
  const lines = Math.max(1, ...names.map(({ length }) => length));
  const letters = spec.scenarios.length > 1 ? LETTERS : 4;
  return { extent: extentOf(values), bottom: letters + lines * NAME_LINE + FOOT };
}

function columnsOf({ groups, scenarios }: GroupedSpec, measure: Measure): Columns {
  const slot = barSlot(groups, measure);
  const bars = groupWidth(scenarios.length, slot, groups);
  const room = Math.max(bars - NAME_GAP, NAME_WIDTH);
  const names = groups.map(({ name }) => wrappedWords(name, room, FONTS.strongName, measure));
  const widest = Math.max(0, ...names.flat().map((line) => measure(line, FONTS.strongName)));
  return { slot, least: Math.max(bars, widest + NAME_GAP), names };
}
