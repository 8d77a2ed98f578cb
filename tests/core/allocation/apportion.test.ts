import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, weightsOf } from '../../../core/allocation/apportion.ts';
import { largestRemainder } from '../../../core/allocation/largest-remainder.ts';

const ready = (weights: readonly bigint[]) => weightsOf(weights, [...weights.keys()]);

describe('apportioning whole units', () => {
  it('gives the same by either twin, on both sides of the border between them', () => {
    const weights = fc.array(fc.bigInt(1n, 10n ** 14n), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.bigInt(0n, 10n ** 15n), (exact, units) => {
        const prepared = ready(exact);
        const parts = apportion('largestRemainder', prepared, units);
        expect(parts).toEqual(largestRemainder(exact, units, prepared.precedence));
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(units);
      }),
    );
  });

  it('gives each unit its worth', () => {
    const small = ready([1n, 2n, 2n]);
    expect(apportion('largestRemainder', small, 10n, 100n)).toEqual([200n, 400n, 400n]);
    const huge = ready([10n ** 20n, 10n ** 20n]);
    expect(apportion('largestRemainder', huge, 3n, 100_000n)).toEqual([200_000n, 100_000n]);
  });

  it('is exact where a float would not be', () => {
    const huge = ready([9_007_199_254_740_993n, 9_007_199_254_740_992n]);
    expect(apportion('largestRemainder', huge, 18_014_398_509_481_985n)).toEqual(huge.exact);
  });

  it('refuses what has no meaning', () => {
    expect(() => ready([])).toThrow(RangeError);
    expect(() => ready([0n, 0n])).toThrow(RangeError);
    expect(() => ready([2n, -1n])).toThrow(RangeError);
    expect(() => apportion('largestRemainder', ready([1n]), -1n)).toThrow(RangeError);
  });
});
