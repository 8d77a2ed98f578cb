import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundEach } from '../../../core/numbers/round-each.ts';

const weights = fc
  .array(fc.bigInt(0n, 60_000n), { minLength: 1, maxLength: 12 })
  .filter((some) => some.some((weight) => weight > 0n));
const units = fc.bigInt(0n, 10n ** 14n);
const sum = (parts: readonly bigint[]) => parts.reduce((total, part) => total + part, 0n);

describe('rounding each part on its own', () => {
  it('A2 can miss the whole: three thirds are 33 each, six sixths 17 each', () => {
    // 100/3 = 33.33, 99 in all; 100/6 = 16.67, 102 in all.
    expect(roundEach([1n, 1n, 1n], 100n)).toEqual([33n, 33n, 33n]);
    expect(roundEach([1n, 1n, 1n, 1n, 1n, 1n], 100n)).toEqual([17n, 17n, 17n, 17n, 17n, 17n]);
  });

  it('A2 the letter’s populations: 99 % in all, where largest remainder gives the last one 18', () => {
    // Of 56 703: 16.12, 8.12, 11.35, 16.16, 18.52, 12.28 and 17.45 %: only 18.52 goes up.
    const population = [9138n, 4606n, 6434n, 9165n, 10_502n, 6965n, 9893n];
    expect(roundEach(population, 100n)).toEqual([16n, 8n, 11n, 16n, 19n, 12n, 17n]);
  });

  it('N3 rounds a half up: 2.5 and 7.5 of 10', () => {
    expect(roundEach([1n, 3n], 10n)).toEqual([3n, 8n]);
  });

  it('is exact where a float would not be', () => {
    expect(roundEach([10n ** 30n, 1n], 10n ** 30n + 1n)).toEqual([10n ** 30n, 1n]);
  });

  it('a zero weight gets nothing, zero units give everyone nothing, nobody shares nothing', () => {
    expect(roundEach([0n, 3n], 7n)).toEqual([0n, 7n]);
    expect(roundEach([2n, 3n], 0n)).toEqual([0n, 0n]);
    expect(roundEach([], 7n)).toEqual([]);
  });

  it('refuses weights that are all zero', () => {
    expect(() => roundEach([0n, 0n], 7n)).toThrow(RangeError);
  });

  it('law: each is within half a unit of its quota, a half going up, and the sum within half a unit a weight', () => {
    fc.assert(
      fc.property(weights, units, (some, whole) => {
        const total = sum(some);
        const parts = roundEach(some, whole);
        for (const [place, weight] of some.entries()) {
          const off = 2n * (parts[place]! * total - weight * whole);
          expect(off > -total && off <= total).toBe(true);
        }
        const missed = 2n * (sum(parts) - whole);
        expect(missed <= BigInt(some.length) && -missed <= BigInt(some.length)).toBe(true);
      }),
    );
  });

  it('law A6: scaling all weights changes nothing, and a part depends on its weight and the total alone', () => {
    fc.assert(
      fc.property(weights, units, fc.bigInt(1n, 97n), (some, whole, factor) => {
        const parts = roundEach(some, whole);
        expect(
          roundEach(
            some.map((weight) => weight * factor),
            whole,
          ),
        ).toEqual(parts);
        expect(roundEach([...some].reverse(), whole)).toEqual([...parts].reverse());
        expect(roundEach([some[0]!, sum(some) - some[0]!], whole)[0]).toBe(parts[0]);
      }),
    );
  });
});
