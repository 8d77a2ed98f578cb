/** One more unit for a party: it stands in line for it with `weight` / `divisor`. */
interface Claim {
  readonly position: number;
  readonly weight: bigint;
  /** 1, 3, 5 … for its first, second, third unit. */
  readonly divisor: bigint;
}

/**
 * Sainte-Laguë (Webster, A2): the units go one by one to the highest average, weight / (2 × the units it has + 1), that
 * is the divisors 1, 3, 5 …; equal averages by `precedence` (A3), the positions in the order in which ties are settled.
 * Exact: averages are compared by cross-multiplication (N2). It may leave the quota, but a larger whole takes a unit from
 * nobody, and a party that joins gives a unit to nobody.
 *
 * Only the last units are handed out so: with n parties, the quotas of units − n/2, rounded, are had by everyone
 * whatever the ties, and those of units + n/2 by nobody exceeded, so that at most 2 n claims are left to sort.
 *
 * Weights and units are ≥ 0 and not all weights are zero; the parts are whole, ≥ 0 and add up to `units` exactly. Zero
 * units give everyone 0; a zero weight gets 0. @throws RangeError when all weights are zero.
 */
export function sainteLague(
  weights: readonly bigint[],
  units: bigint,
  precedence: readonly number[],
): readonly bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const count = BigInt(weights.length);
  const parts = weights.map((weight) => roundedQuota(weight, 2n * units - count, total));
  const claims = precedence.flatMap((position) => {
    const weight = weights[position] ?? 0n;
    return claimsOf(position, weight, parts[position] ?? 0n, roundedQuota(weight, 2n * units + count, total));
  });
  const left = Number(units - parts.reduce((sum, part) => sum + part, 0n));
  for (const { position } of claims.sort(byAverage).slice(0, left)) {
    parts[position] = (parts[position] ?? 0n) + 1n;
  }
  return parts;
}

/** The quota of half of `twiceUnits`, half up; 0 of nothing or less. */
function roundedQuota(weight: bigint, twiceUnits: bigint, total: bigint): bigint {
  return twiceUnits > 0n ? (weight * twiceUnits + total) / (2n * total) : 0n;
}

/** The claims on the units after the first `from`, up to the `to`th. */
function claimsOf(position: number, weight: bigint, from: bigint, to: bigint): readonly Claim[] {
  return Array.from({ length: Number(to - from) }, (_, step) => ({
    position,
    weight,
    divisor: 2n * (from + BigInt(step)) + 1n,
  }));
}

/** The highest average first. Sorting is stable, so what is equal stays in the order of precedence. */
function byAverage(a: Claim, b: Claim): number {
  const difference = b.weight * a.divisor - a.weight * b.divisor;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
