import type { Comparison, MemberComparison, Money } from '../../core/index.ts';
import { drawnCeilingIn } from '../charts/spec/drawn-ceiling.ts';

/** Where on a row amounts are drawn, as parts of its width; for drawing alone, figures are never made of it. */
export interface BarScale {
  readonly zero: number;
  readonly placeOf: (amount: Money) => number;
}

/** One scale for all pictures, from zero: a bar is as long in one scenario as in another (design rule 13). */
export function barScale({ members, period }: Comparison): BarScale {
  const amounts = members.flatMap((member) => [
    ...member.ceilings.map((_, column) => Number(drawnCeilingIn(member, column, period) ?? 0n)),
    ...member.cells.map(({ amount }) => Number(amount ?? 0n)),
  ]);
  const least = Math.min(0, ...amounts);
  const most = Math.max(0, ...amounts);
  const length = most - least || 1;
  return { zero: (0 - least) / length, placeOf: (amount) => (Number(amount) - least) / length };
}

export interface DrawnBar {
  readonly from: number;
  readonly length: number;
}

/** From zero to the amount. */
export function barOf(amount: Money, { zero, placeOf }: BarScale): DrawnBar {
  const end = placeOf(amount);
  return { from: Math.min(zero, end), length: Math.abs(end - zero) };
}

/** Where the member's ceiling stands; `null` where it has none that the period can be held against. */
export function ceilingPlace(
  member: MemberComparison,
  column: number,
  period: Comparison['period'],
  { placeOf }: BarScale,
): number | null {
  const ceiling = drawnCeilingIn(member, column, period);
  return ceiling === null ? null : placeOf(ceiling);
}
