/**
 * An exact ratio of integers, `d` > 0 (N1). What is computed on the way to an amount stays one of these. The functions
 * here give lowest terms; a share keeps its weight over the total as they stand (9 165/56 703), so two ratios are equal
 * when `compareRatios` says so, never by their integers.
 */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Ratio = { n: 0n, d: 1n };
export const ONE: Ratio = { n: 1n, d: 1n };
export const ONE_PERCENT: Ratio = { n: 1n, d: 100n };

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The ratio n / d in lowest terms. @throws RangeError when d is zero: callers test for it first (N6). */
export function ratio(n: bigint, d = 1n): Ratio {
  if (d === 0n) throw new RangeError('A ratio cannot have the denominator zero');
  if (d === 1n) return { n, d };
  const divisor = greatestCommonDivisor(n, d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / divisor, d: (sign * d) / divisor };
}

/** The exact value of canonical decimal text such as `-1234.50` (no exponent, no separators). @throws SyntaxError on other text. */
export function ratioOfText(text: string): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new SyntaxError(`Not canonical decimal text: ${text}`);
  const [, sign, whole = '0', decimals = ''] = match;
  const n = BigInt(whole + decimals);
  return ratio(sign === '-' ? -n : n, 10n ** BigInt(decimals.length));
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  return a.d === b.d ? ratio(a.n + b.n, a.d) : ratio(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return addRatios(a, { n: -b.n, d: b.d });
}

export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.n, a.d * b.d);
}

/** The product of all, not in lowest terms: for what is rounded or compared at once, where shortening is wasted work. */
export function productOf(...factors: readonly Ratio[]): Ratio {
  let n = 1n;
  let d = 1n;
  for (const factor of factors) {
    n *= factor.n;
    d *= factor.d;
  }
  return { n, d };
}

/** a / b. @throws RangeError when b is zero. */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as a is less than, equal to or greater than b; by cross-multiplication (N2). */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether two ratios are equal, however they are written (N2). */
export function areEqualRatios(a: Ratio, b: Ratio): boolean {
  return a === b || compareRatios(a, b) === 0;
}

/** The greatest whole number at or under the ratio. */
export function floorRatio(a: Ratio): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** The nearest whole number; .5 away from zero (N3). */
export function roundHalfUp(a: Ratio): bigint {
  const magnitude = a.n < 0n ? -a.n : a.n;
  const rounded = (2n * magnitude + a.d) / (2n * a.d);
  return a.n < 0n ? -rounded : rounded;
}
