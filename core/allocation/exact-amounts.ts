import { commonDenominator } from '../numbers/common-denominator.ts';
import { oreOfFigure } from '../numbers/money.ts';
import { ratio, ZERO, type Ratio } from '../numbers/ratio.ts';
import type { Plan } from '../plan/schema.ts';
import type { SharedPool } from './allocate-pool.ts';
import type { YearCharges } from './charges.ts';
import type { PartSharing } from './part-sharing.ts';
import type { Split } from './split.ts';

/** What members have of one part, in so many parts of an öre, by their places in the plan. */
export interface Measured {
  /** > 0: how many parts an öre has. */
  readonly measure: bigint;
  readonly counts: readonly { readonly place: number; readonly count: bigint }[];
}

/**
 * What each member's amount in the year at this place is by exact, unrounded shares, fees and rates over all pools, in
 * öre, by its place in the plan (A3, T3); 0 for those that take no part. All have one denominator, not shortened.
 */
export function exactAmounts(
  { unit, members }: Pick<Plan, 'unit' | 'members'>,
  pools: readonly SharedPool[],
  position: number,
): readonly Ratio[] {
  const measured = pools.flatMap(({ parts, years }) =>
    (years[position]?.parts ?? []).flatMap(
      ({ taken }, at) => measuredPart(parts[at], ratio(taken), position, unit) ?? [],
    ),
  );
  return measuredAmounts(measured, members.length);
}

/** What each of `count` members has of all parts, in öre by its place; all have one denominator, not shortened. */
export function measuredAmounts(measured: readonly Measured[], count: number): readonly Ratio[] {
  const measure = commonDenominator(measured.map((part) => ({ n: 1n, d: part.measure })));
  const counts = new Array<bigint>(count).fill(0n);
  for (const part of measured) {
    const factor = measure / part.measure;
    for (const { place, count } of part.counts) counts[place] = (counts[place] ?? 0n) + count * factor;
  }
  return counts.map((n) => ({ n, d: measure }));
}

/** One part that takes so many öre, exact; `null` where it cannot be shared in the year at this place. */
export function measuredPart(
  part: PartSharing | undefined,
  taken: Ratio,
  position: number,
  unit: Plan['unit'],
): Measured | null {
  if (part?.charges) return measuredCharges(part.charges[position], unit);
  const split = part?.sharing.years[position]?.split;
  return split ? measuredShares(split, taken) : null;
}

/** Exact shares of one split have one denominator. */
function measuredShares({ shares }: Split, taken: Ratio): Measured {
  return {
    measure: (shares[0]?.exact.d ?? 1n) * taken.d,
    counts: shares.map(({ party, exact }) => ({ place: party.position, count: exact.n * taken.n })),
  };
}

function measuredCharges(charges: YearCharges | undefined, unit: Plan['unit']): Measured {
  const ore = (charges?.joined ?? []).map(({ position, exact }) => ({
    place: position,
    exact: oreOfFigure(exact ?? ZERO, unit),
  }));
  const measure = commonDenominator(ore.map(({ exact }) => exact));
  const counts = ore.map(({ place, exact }) => ({ place, count: exact.n * (measure / exact.d) }));
  return { measure, counts };
}
