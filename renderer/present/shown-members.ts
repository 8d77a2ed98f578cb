import type { ComparisonCell, MemberComparison } from '../../core/index.ts';

export interface ShownMembers {
  /** In the plan's order. */
  readonly shown: readonly MemberComparison[];
  /** Those that take part and have no row. */
  readonly others: readonly MemberComparison[];
}

/**
 * The members that a picture of a scenario has room for. All that take part in it or in what it is compared with, or,
 * where they are more, those over their ceiling and then those whose amount differs or is the most; the others are
 * counted in a row of their own.
 */
export function shownMembers(
  members: readonly MemberComparison[],
  column: number,
  rows: number,
): ShownMembers {
  const taking = members.filter(({ cells }) => cells[0]?.joined || cells[column]?.joined);
  if (taking.length <= rows) return { shown: taking, others: [] };
  const ranked = [...taking].sort((a, b) => byWeight(a.cells[column], b.cells[column]));
  const chosen = new Set(ranked.slice(0, rows - 1));
  return {
    shown: taking.filter((member) => chosen.has(member)),
    others: taking.filter((member) => !chosen.has(member)),
  };
}

function byWeight(a: ComparisonCell | undefined, b: ComparisonCell | undefined): number {
  if (a?.over !== b?.over) return a?.over ? -1 : 1;
  const [first, second] = [weightOf(a), weightOf(b)];
  return first === second ? 0 : first > second ? -1 : 1;
}

/** Its difference, or in the scenario that is compared against its amount. */
function weightOf(cell: ComparisonCell | undefined): bigint {
  const amount: bigint = cell?.difference ?? cell?.amount ?? 0n;
  return amount < 0n ? -amount : amount;
}
