import type { Ratio } from './ratio.ts';

/**
 * Largest remainder (Hamilton, A2 and A4): everyone gets the whole units of their quota (weight / all weights × units),
 * and the units left over go one each to the largest remainders; equal remainders by `precedence` (A3), the positions in
 * the order in which ties are settled. Exact: remainders are compared as integers over one denominator (N2).
 *
 * Weights and units are ≥ 0 and not all weights are zero; the parts are whole, ≥ 0 and add up to `units` exactly, and
 * each is its quota rounded up or down. Zero units give everyone 0; a zero weight gets 0.
 * @throws RangeError when all weights are zero.
 */
export function largestRemainder(
  weights: readonly bigint[],
  units: bigint,
  precedence: readonly number[],
): readonly bigint[] {
  return largestRemainderOfPart(weights, { n: units, d: 1n }, precedence);
}

/**
 * The same of a number of units that need not be whole: quotas are of all of it, and the whole units that it holds are
 * handed out. What is less than a unit is left. Each part is its quota rounded up or down.
 * @throws RangeError when all weights are zero.
 */
export function largestRemainderOfPart(
  weights: readonly bigint[],
  { n, d }: Ratio,
  precedence: readonly number[],
): readonly bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n) * d;
  const parts = weights.map((weight) => (weight * n) / whole);
  const remainders = weights.map((weight) => (weight * n) % whole);
  const left = Number(n / d - parts.reduce((sum, part) => sum + part, 0n));
  const largestFirst = [...precedence].sort((a, b) => descending(remainders[a] ?? 0n, remainders[b] ?? 0n));
  for (const position of largestFirst.slice(0, left)) parts[position] = (parts[position] ?? 0n) + 1n;
  return parts;
}

/** Sorting is stable, so what is equal stays in the order of precedence. */
function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
