import type { DividesBy, KeyPart, ShareRounding, YearlyNumber } from '../../core/index.ts';

/** What a part of a key takes, or asks of each member (K4–K6). */
export type PartWhat = 'rest' | 'percent' | 'percentOfRest' | 'amount' | 'fee' | 'rate';

export const PART_WHATS: readonly PartWhat[] = ['rest', 'percent', 'percentOfRest', 'amount', 'fee', 'rate'];

const NOTHING: YearlyNumber = { all: { text: '0', value: '0' } };

/** A new part: the rest, by population. */
export function newPart(id: string): KeyPart {
  return {
    id,
    kind: 'divide',
    by: { kind: 'population' },
    takes: 'rest',
    figure: null,
    rounding: null,
  };
}

export function whatOf(part: KeyPart): PartWhat {
  return part.kind === 'divide' ? part.takes : part.kind;
}

/** The part made to take something else. What it is by stays where it can, and its figure where it is of the same kind. */
export function withWhat(part: KeyPart, what: PartWhat): KeyPart {
  const { id } = part;
  const figure = figureFor(part, what);
  if (what === 'fee') return { id, kind: 'fee', figure, column: null };
  if (what === 'rate') return { id, kind: 'rate', figure: figure ?? NOTHING, column: columnOf(part) };
  const rounding = part.kind === 'divide' ? part.rounding : null;
  return { id, kind: 'divide', by: byOf(part), takes: what, figure, rounding };
}

const FIGURE_KINDS: Readonly<Record<PartWhat, 'none' | 'percent' | 'sum' | 'rate'>> = {
  rest: 'none',
  percent: 'percent',
  percentOfRest: 'percent',
  amount: 'sum',
  fee: 'sum',
  rate: 'rate',
};

function figureFor(part: KeyPart, what: PartWhat): YearlyNumber | null {
  if (what === 'rest') return null;
  return FIGURE_KINDS[what] === FIGURE_KINDS[whatOf(part)] ? (part.figure ?? NOTHING) : NOTHING;
}

function byOf(part: KeyPart): DividesBy {
  if (part.kind === 'divide') return part.by;
  return part.kind === 'rate' && part.column !== null
    ? { kind: 'column', column: part.column }
    : { kind: 'population' };
}

function columnOf(part: KeyPart): string | null {
  return part.kind === 'divide' && part.by.kind === 'column' ? part.by.column : null;
}

/** The part with another figure, the same in all years. */
export function withFigure(part: KeyPart, figure: YearlyNumber): KeyPart {
  return { ...part, figure };
}

/** What a part goes by: a divided one by a key, a fee and a rate by a column or by none. */
export type PartBy = DividesBy | { readonly kind: 'none' };

export function partBy(part: KeyPart): PartBy {
  if (part.kind === 'divide') return part.by;
  return part.column === null ? { kind: 'none' } : { kind: 'column', column: part.column };
}

/** What a part can go by, in the order in which it is offered. */
export function bysOf(part: KeyPart, columns: readonly { readonly id: string }[]): readonly PartBy[] {
  const byColumn = columns.map(({ id }): PartBy => ({ kind: 'column', column: id }));
  if (part.kind !== 'divide') return [{ kind: 'none' }, ...byColumn];
  const byPercents = columns.map(({ id }): PartBy => ({ kind: 'percents', column: id }));
  return [{ kind: 'population' }, { kind: 'equal' }, ...byColumn, ...byPercents];
}

/** The part going by something else. A fee from a column has no figure of its own; one that is the same for all has. */
export function withBy(part: KeyPart, by: PartBy): KeyPart {
  if (part.kind === 'divide') return by.kind === 'none' ? part : { ...part, by };
  const column = by.kind === 'column' ? by.column : null;
  if (part.kind === 'rate') return { ...part, column };
  return { ...part, column, figure: column === null ? (part.figure ?? NOTHING) : null };
}

/** How a part's shares can be rounded (A2). Nothing chosen is the plan's step for K1, and exact for K2 and K3. */
export function roundingsOf(part: KeyPart): readonly (ShareRounding | null)[] {
  if (part.kind !== 'divide') return [];
  return isByKey(part.by) ? [null, 'none', '1', '0.1', '0.01'] : [null, '1', '0.1', '0.01'];
}

/** Whether it is a K1 key: population or a column's values. */
export function isByKey({ kind }: DividesBy): boolean {
  return kind === 'population' || kind === 'column';
}

/** The parts with one of them a step earlier or later. */
export function withPartMoved(parts: readonly KeyPart[], place: number, by: 1 | -1): readonly KeyPart[] {
  const part = parts[place];
  const other = parts[place + by];
  if (!part || !other) return parts;
  return parts.map((each, index) => (index === place ? other : index === place + by ? part : each));
}
