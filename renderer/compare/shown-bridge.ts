import type { Comparison, MemberComparison } from '../../core/index.ts';
import type { ChartChoice } from './chart-choice.ts';

export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** With more scenarios than this a bridge starts or ends in the one compared against. */
const ALL_PAIRS = 5;

/** The pairs of scenarios that a bridge can lead between, the usual one first. */
export function pairsOf({ columns }: Comparison): readonly Pair[] {
  const [first, ...others] = columns.map(({ scenario }) => scenario.id);
  if (first === undefined) return [];
  const there = others.map((to) => ({ from: first, to }));
  if (columns.length > ALL_PAIRS) return [...there, ...there.map(({ from, to }) => ({ from: to, to: from }))];
  const rest = others.flatMap((from) =>
    [first, ...others].filter((to) => to !== from).map((to) => ({ from, to })),
  );
  return [...there, ...rest];
}

/** The chosen pair where it is still compared, else the usual one. */
export function shownPair(comparison: Comparison, chosen: ChartChoice['pair']): Pair | null {
  const pairs = pairsOf(comparison);
  return pairs.find(({ from, to }) => from === chosen?.from && to === chosen.to) ?? pairs[0] ?? null;
}

/** Those that take part in any of the scenarios. */
export function bridgedMembers({ members }: Comparison): readonly MemberComparison[] {
  return members.filter(({ cells }) => cells.some(({ joined }) => joined));
}

/** Whose bridge: who was chosen; else the first that is over its ceiling, or has one; else all together (`null`). */
export function shownWhose(comparison: Comparison, chosen: ChartChoice['whose']): string | null {
  if (chosen?.member === null) return null;
  const members = bridgedMembers(comparison);
  const found =
    members.find(({ member }) => member === chosen?.member) ??
    members.find(({ cells }) => cells.some(({ over }) => over)) ??
    members.find(({ ceiling }) => ceiling !== null);
  return found?.member ?? null;
}
