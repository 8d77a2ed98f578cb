import type { Comparison, Money } from '../../core/index.ts';

/** The largest difference of any member in the table, in öre: what the bars are drawn against. */
export function largestDifference({ members }: Comparison): number {
  const sizes = members.flatMap(({ cells }) =>
    cells.map(({ difference }) => Math.abs(Number(difference ?? 0n))),
  );
  return Math.max(0, ...sizes);
}

/** A difference as a part of the largest. For drawing alone: figures are never made of it. */
export function partOf(difference: Money, largest: number): number {
  return largest === 0 ? 0 : Number(difference) / largest;
}

/** A line stands before each scenario but the first: the columns that stay have one of their own. */
export function boundaryOf(index: number): 'boundary' | undefined {
  return index === 0 ? undefined : 'boundary';
}

/** Columns under a scenario: amount and kr per inhabitant, and against another also the difference in kr and in percent. */
export function columnSpan(index: number): 2 | 4 {
  return index === 0 ? 2 : 4;
}
