import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, weightsOf, type ApportionMethod } from '../../../core/numbers/apportion.ts';
import { largestRemainder } from '../../../core/numbers/largest-remainder.ts';
import { sainteLague } from '../../../core/numbers/sainte-lague.ts';

const ready = (weights: readonly bigint[]) => weightsOf(weights, [...weights.keys()]);

type Exact = typeof largestRemainder;
const METHODS: readonly (readonly [ApportionMethod, Exact])[] = [
  ['largestRemainder', largestRemainder],
  ['sainteLague', sainteLague],
];

describe.each(METHODS)('apportioning whole units by %s', (method, onBigIntegers) => {
  it('gives the same by either twin, on both sides of the border between them', () => {
    const upTo = (bits: number) => fc.bigInt(1n, 2n ** BigInt(bits));
    const numbers = fc.nat(56).chain((bits) =>
      fc.record({
        exact: fc.array(upTo(bits), { minLength: 1, maxLength: 20 }),
        // Products of about 52 bits, where the border is, and sometimes far beyond it.
        units: fc.oneof(upTo(Math.max(2, 52 - bits)), upTo(50)),
      }),
    );
    fc.assert(
      fc.property(numbers, ({ exact, units }) => {
        const prepared = ready(exact);
        const parts = apportion(method, prepared, units);
        expect(parts).toEqual(onBigIntegers(exact, units, prepared.precedence));
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(units);
      }),
      { numRuns: 5_000 },
    );
  });

  it('gives each unit its worth', () => {
    const small = ready([1n, 2n, 2n]);
    expect(apportion(method, small, 10n, 100n)).toEqual([200n, 400n, 400n]);
    const huge = ready([10n ** 20n, 10n ** 20n]);
    expect(apportion(method, huge, 3n, 100_000n)).toEqual([200_000n, 100_000n]);
  });

  it('is exact where a float would not be', () => {
    const huge = ready([9_007_199_254_740_993n, 9_007_199_254_740_992n]);
    expect(apportion(method, huge, 18_014_398_509_481_985n)).toEqual(huge.exact);
  });

  it('refuses what has no meaning', () => {
    expect(() => apportion(method, ready([1n]), -1n)).toThrow(RangeError);
  });
});

describe('what is apportioned by', () => {
  it('weights are zero or more, and not all of them zero', () => {
    expect(() => ready([])).toThrow(RangeError);
    expect(() => ready([0n, 0n])).toThrow(RangeError);
    expect(() => ready([2n, -1n])).toThrow(RangeError);
  });

  it('A2 the method decides: 60 and ten of 4 get 6 and four of 1, or 8 and two of 1', () => {
    const weights = ready([60n, ...new Array<bigint>(10).fill(4n)]);
    expect(apportion('largestRemainder', weights, 10n)).toEqual([6n, 1n, 1n, 1n, 1n, 0n, 0n, 0n, 0n, 0n, 0n]);
    expect(apportion('sainteLague', weights, 10n)).toEqual([8n, 1n, 1n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n]);
  });
});
