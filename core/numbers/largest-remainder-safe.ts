/** Under a half of 2^53 a product computed in floats and found under it is exact. */
export const SAFE = 2 ** 52;

/**
 * Whether `largestRemainderSafe` is exact for these: every product that it forms, a weight × units or a remainder ×
 * the count of weights, is provably a safe integer.
 */
export function isSafe(weights: readonly number[], units: number): boolean {
  let total = 0;
  for (const weight of weights) total += weight;
  return total * Math.max(units, weights.length) < SAFE && units < SAFE;
}

/**
 * `largestRemainder` on safe integers: the same parts, about ten times as fast. Only where `isSafe` says so. A remainder
 * and its place in the order of precedence become one integer, so that equal remainders never meet.
 */
export function largestRemainderSafe(
  weights: readonly number[],
  units: number,
  precedence: readonly number[],
): readonly number[] {
  let total = 0;
  for (const weight of weights) total += weight;
  const count = weights.length;
  const parts = new Array<number>(count).fill(0);
  const ranks = new Float64Array(count);
  let left = units;
  for (let place = 0; place < count; place += 1) {
    const position = precedence[place] ?? 0;
    const product = (weights[position] ?? 0) * units;
    const part = Math.floor(product / total);
    parts[position] = part;
    left -= part;
    ranks[place] = (product - part * total) * count + (count - 1 - place);
  }
  if (left === 0) return parts;
  const last = ranks.slice().sort()[count - left] ?? 0;
  for (let place = 0; place < count; place += 1) {
    const position = precedence[place] ?? 0;
    if ((ranks[place] ?? 0) >= last) parts[position] = (parts[position] ?? 0) + 1;
  }
  return parts;
}
