import { isSafe, largestRemainderSafe } from './largest-remainder-safe.ts';
import { largestRemainder } from './largest-remainder.ts';
import { isSafeForSainteLague, sainteLagueSafe } from './sainte-lague-safe.ts';
import { sainteLague } from './sainte-lague.ts';

/** How whole units are handed out so that they add up: shares by either (A2), amounts by largest remainder (A4). */
export type ApportionMethod = 'largestRemainder' | 'sainteLague';

/** A method on big integers, and its twin on safe integers for speed: the same parts wherever both apply. */
interface Twins {
  readonly exact: (
    weights: readonly bigint[],
    units: bigint,
    precedence: readonly number[],
  ) => readonly bigint[];
  readonly safe: (
    weights: readonly number[],
    units: number,
    precedence: readonly number[],
  ) => readonly number[];
  /** Whether the twin on safe integers is exact for these. */
  readonly isSafe: (weights: readonly number[], units: number) => boolean;
}

const METHODS: Readonly<Record<ApportionMethod, Twins>> = {
  largestRemainder: { exact: largestRemainder, safe: largestRemainderSafe, isSafe },
  sainteLague: { exact: sainteLague, safe: sainteLagueSafe, isSafe: isSafeForSainteLague },
};

/** Weights that many amounts are apportioned by, read as floats once. */
export interface Weights {
  /** Whole, ≥ 0, not all zero. */
  readonly exact: readonly bigint[];
  /** The same as floats; those that no float holds make every amount unsafe. */
  readonly floats: readonly number[];
  /** Positions in the order in which ties are settled (A3). */
  readonly precedence: readonly number[];
}

/** Makes weights ready. @throws RangeError where one is negative or all are zero: a key's weights are > 0 (A1). */
export function weightsOf(exact: readonly bigint[], precedence: readonly number[]): Weights {
  if (exact.some((weight) => weight < 0n) || exact.every((weight) => weight === 0n)) {
    throw new RangeError('Weights must be zero or more, and one of them more than zero');
  }
  return { exact, floats: exact.map(Number), precedence };
}

/** Each number of units as an amount; equal numbers share one big integer, for there are many parts and few sizes. */
function amountsOf(parts: readonly number[], unit: bigint): readonly bigint[] {
  const made = new Map<number, bigint>();
  return parts.map((part) => {
    const amount = made.get(part) ?? BigInt(part) * unit;
    made.set(part, amount);
    return amount;
  });
}

/**
 * Hands out `units` ≥ 0 whole units, each worth `unit`, in proportion to the weights: amounts ≥ 0, in the order of the
 * weights, that add up to `units` × `unit` exactly; ties by A3. The order of the weights never decides. Zero units give
 * everyone 0. @throws RangeError for negative units.
 */
export function apportion(
  method: ApportionMethod,
  weights: Weights,
  units: bigint,
  unit = 1n,
): readonly bigint[] {
  if (units < 0n) throw new RangeError('Units must be zero or more');
  const twins = METHODS[method];
  return twins.isSafe(weights.floats, Number(units))
    ? amountsOf(twins.safe(weights.floats, Number(units), weights.precedence), unit)
    : twins.exact(weights.exact, units, weights.precedence).map((part) => part * unit);
}
