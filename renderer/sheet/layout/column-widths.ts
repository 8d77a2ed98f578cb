import { kindOfColumn, type ColumnKind } from './column-kinds.ts';

/** How narrow a column may become before the sheet scrolls, how wide it is by itself, and how far it may grow. */
export interface WidthRange {
  readonly least: number;
  readonly natural: number;
  readonly most: number;
}

/** Columns whose width the figures in them decide, in the order that a wide window widens them last. */
export interface WidthNeeds {
  readonly years: readonly string[];
  /** Widest figures in pixels, without the cell's padding: no figure is ever cut (design rule 4). */
  readonly figures: {
    readonly year: number;
    readonly sum: number;
    readonly weight: number;
    readonly share: number;
    readonly perInhabitant: number;
  };
  /** The longest name, and the longest ceiling with its remark, or with the remark's sign alone. */
  readonly texts: {
    readonly name: number;
    /** The longest of the words for totals and rests, which stand over the box and the name. */
    readonly title: number;
    /** Of those that stand over the name alone. */
    readonly nameTitle: number;
    readonly ceiling: number;
    readonly ceilingLeast: number;
  };
  /** Padding on one side of a cell. */
  readonly padding: number;
  /** Room for the triangle before a figure over its ceiling. */
  readonly mark: number;
}

export type ColumnWidths = Readonly<Record<string, number>>;

/** Widths chosen by hand. */
export type ChosenWidths = Readonly<Partial<Record<ColumnKind, number>>>;

/** A box and no more. */
const LEAST_BOX = 40;

/** Row numbers. */
export const NUMBER_WIDTH = 34;

/** Of a section that scrolls by itself; it lies over the last column, which keeps room for it. */
export const SCROLLBAR_WIDTH = 12;

/** The whole sheet, row numbers and all. */
export function sheetWidth(widths: ColumnWidths): number {
  return Object.values(widths).reduce((total, width) => total + width, NUMBER_WIDTH);
}

/**
 * The widths of the financing's columns in the space there is; wider than it where the figures need more, or where
 * they were made so by hand. One that was chosen before the figures grew is as wide as they need now.
 */
export function columnWidths(needs: WidthNeeds, available: number, chosen: ChosenWidths = {}): ColumnWidths {
  const ranges = withChosen(rangesOf(needs), chosen);
  const rest = REST_TAKERS.find((kind) => chosen[kind] === undefined) ?? 'ceiling';
  const space = available - NUMBER_WIDTH;
  const least = sum(ranges, 'least');
  const natural = sum(ranges, 'natural');
  if (space <= least) return mapped(ranges, ({ least: width }) => width);
  if (space < natural) {
    const part = (space - least) / (natural - least);
    return filled(
      mapped(ranges, (range) => Math.floor(range.least + (range.natural - range.least) * part)),
      space,
      rest,
    );
  }
  const room = sum(ranges, 'most') - natural;
  const part = Math.min(1, room > 0 ? (space - natural) / room : 1);
  return filled(
    mapped(ranges, (range) => Math.floor(range.natural + (range.most - range.natural) * part)),
    space,
    rest,
  );
}

function rangesOf({ years, figures, texts, padding, mark }: WidthNeeds): Record<string, WidthRange> {
  const pad = 2 * padding;
  const underTitle = clamp(
    Math.max(Math.ceil(texts.title) - LEAST_BOX, Math.ceil(texts.nameTitle)) + pad,
    0,
    260,
  );
  const year = figureRange(Math.ceil(figures.year) + mark + pad, 106, 150);
  const ranges: Record<string, WidthRange> = {
    joined: { least: LEAST_BOX, natural: 52, most: 52 },
    name: {
      least: Math.max(clamp(Math.ceil(texts.name) + pad, 110, 150), underTitle),
      natural: Math.max(clamp(Math.ceil(texts.name) + pad, 166, 260), underTitle),
      most: 300,
    },
    weight: figureRange(Math.ceil(figures.weight) + pad, 84, 110),
    share: figureRange(Math.ceil(figures.share) + pad, 104, 120),
  };
  for (const id of years) ranges[id] = year;
  ranges['sum'] = figureRange(Math.ceil(figures.sum) + pad, 112, 150);
  ranges['perInhabitant'] = figureRange(Math.ceil(figures.perInhabitant) + pad, 76, 100);
  const ceiling = Math.ceil(texts.ceiling) + pad;
  ranges['ceiling'] = {
    least: Math.max(Math.ceil(texts.ceilingLeast) + pad, 110),
    natural: Math.max(ceiling, 214),
    most: Math.max(ceiling, 320),
  };
  return ranges;
}

function figureRange(need: number, natural: number, most: number): WidthRange {
  return { least: need, natural: Math.max(need, natural), most: Math.max(need, most) };
}

/** Columns of words, which take what is left over; one that was made so wide by hand only if both were. */
const REST_TAKERS = ['ceiling', 'name'] as const;

/** What whole pixels and upper limits leave over goes to one column, so that the sheet is edge to edge. */
function filled(widths: ColumnWidths, space: number, taker: 'ceiling' | 'name'): ColumnWidths {
  const used = Object.values(widths).reduce((total, width) => total + width, 0);
  return { ...widths, [taker]: (widths[taker] ?? 0) + space - used };
}

function withChosen(
  ranges: Readonly<Record<string, WidthRange>>,
  chosen: ChosenWidths,
): Readonly<Record<string, WidthRange>> {
  const chosenRange = (id: string, range: WidthRange): WidthRange => {
    const kind = kindOfColumn(id);
    const wanted = kind === null ? undefined : chosen[kind];
    if (wanted === undefined) return range;
    const width = Math.max(range.least, wanted);
    return { least: width, natural: width, most: width };
  };
  return Object.fromEntries(Object.entries(ranges).map(([id, range]) => [id, chosenRange(id, range)]));
}

/** How narrow each kind may be made by hand. */
export function leastWidths(needs: WidthNeeds): Readonly<Record<ColumnKind, number>> {
  const ranges = rangesOf(needs);
  return byKind((kind) => ranges[kind === 'year' ? (needs.years[0] ?? '') : kind]?.least ?? 0);
}

/** How wide each kind is when it is as wide as what stands in it. */
export function fittingWidths(needs: WidthNeeds): Readonly<Record<ColumnKind, number>> {
  const least = leastWidths(needs);
  const pad = 2 * needs.padding;
  const { name, ceiling } = needs.texts;
  const words = { name: Math.ceil(name) + pad, ceiling: Math.ceil(ceiling) + pad };
  return byKind((kind) => Math.max(least[kind], kind === 'name' || kind === 'ceiling' ? words[kind] : 0));
}

function byKind(widthOf: (kind: ColumnKind) => number): Readonly<Record<ColumnKind, number>> {
  return {
    name: widthOf('name'),
    weight: widthOf('weight'),
    share: widthOf('share'),
    year: widthOf('year'),
    sum: widthOf('sum'),
    perInhabitant: widthOf('perInhabitant'),
    ceiling: widthOf('ceiling'),
  };
}

function mapped(
  ranges: Readonly<Record<string, WidthRange>>,
  widthOf: (range: WidthRange) => number,
): ColumnWidths {
  return Object.fromEntries(Object.entries(ranges).map(([id, range]) => [id, widthOf(range)]));
}

function sum(ranges: Readonly<Record<string, WidthRange>>, property: keyof WidthRange): number {
  return Object.values(ranges).reduce((total, range) => total + range[property], 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
