import type { ChartScenario, ChartTile, SmallMultiplesSpec } from '../spec/chart-spec.ts';
import {
  centered,
  FONTS,
  horizontal,
  movedMark,
  type ChartSize,
  type Drawing,
  type Mark,
  type Measure,
} from './drawing.ts';
import { barSlot, barWidthOf, groupMarks, groupWidth } from './group-marks.ts';
import { extentOf, scaleOf, type ChartNeeds, type Scale } from './scale.ts';

const EDGE = 8;
const TILE_GAP = 20;
const TILE_HEIGHT = 190;
const HEAD = 18;
const BOTTOM = 44;
/** Under the head of a tile: a label and a triangle over the highest bar. */
const TOP = 56;

/** A chart a member, years across, all on one scale so that heights can be compared between them. */
export function smallMultiples(spec: SmallMultiplesSpec, size: ChartSize, measure: Measure): Drawing {
  const slot = slotOf(spec, measure);
  const tile = tileWidth(spec, slot, measure);
  const across = Math.max(1, Math.floor((size.width - 2 * EDGE + TILE_GAP) / (tile + TILE_GAP)));
  const columns = Math.min(across, Math.max(1, spec.tiles.length));
  const pitch = Math.max(tile + TILE_GAP, (size.width - 2 * EDGE + TILE_GAP) / columns);
  const rows = Math.ceil(spec.tiles.length / columns);
  const scale = scaleOf(tileNeeds(spec), TILE_HEIGHT, TOP);
  const shared = { scenarios: spec.scenarios, width: pitch - TILE_GAP, slot, scale };
  const marks = spec.tiles.flatMap((each, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return tileMarks(each, shared, measure).map((mark) =>
      movedMark(mark, EDGE + column * pitch, row * TILE_HEIGHT),
    );
  });
  return {
    width: Math.max(size.width, columns * pitch - TILE_GAP + 2 * EDGE),
    height: Math.max(1, rows) * TILE_HEIGHT,
    marks,
  };
}

export function tileNeeds({ tiles }: SmallMultiplesSpec): ChartNeeds {
  const values = tiles.flatMap(({ groups }) =>
    groups.flatMap(({ ceiling, figures }) => [ceiling, ...figures.map(({ value }) => value)]),
  );
  return { extent: extentOf(values), bottom: BOTTOM };
}

function slotOf({ tiles }: SmallMultiplesSpec, measure: Measure): number {
  return Math.max(0, ...tiles.map(({ groups }) => barSlot(groups, measure)));
}

function tileWidth(spec: SmallMultiplesSpec, slot: number, measure: Measure): number {
  const years = spec.tiles[0]?.groups.length ?? 1;
  const groups = spec.tiles.flatMap((tile) => tile.groups);
  const heads = spec.tiles.map(
    ({ name, words }) => measure(name, FONTS.strongName) + measure(words, FONTS.note) + 14,
  );
  return Math.max(years * groupWidth(spec.scenarios.length, slot, groups), ...heads);
}

/** What all tiles have alike. */
interface Shared {
  readonly scenarios: readonly ChartScenario[];
  readonly width: number;
  readonly slot: number;
  readonly scale: Scale;
}

function tileMarks(
  { name, words, groups }: ChartTile,
  { scenarios, width, slot, scale }: Shared,
  measure: Measure,
): readonly Mark[] {
  const foot = TILE_HEIGHT - BOTTOM;
  const pitch = width / Math.max(1, groups.length);
  const barWidth = barWidthOf(scenarios.length, slot, pitch);
  const letters = scenarios.length > 1;
  const head = { kind: 'text', y: HEAD, align: 'start' } as const;
  const nameWidth = measure(name, FONTS.strongName);
  return [
    { ...head, text: name, x: 0, font: FONTS.strongName, ink: 'text' },
    ...(words === ''
      ? []
      : [{ ...head, text: words, x: nameWidth + 8, font: FONTS.note, ink: 'over' } as const]),
    ...groups.flatMap((group, index): readonly Mark[] => {
      const center = pitch * (index + 0.5);
      return [
        ...groupMarks(group, scenarios, { center, barWidth, scale, foot, letters }),
        centered(group.name, center, foot + (letters ? 28 : 12), FONTS.letter, 'text2'),
      ];
    }),
    horizontal(0, width, scale.baseline, 'text2'),
  ];
}
