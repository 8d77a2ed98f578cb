import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatios,
  areEqualRatios,
  compareRatios,
  divideRatios,
  floorRatio,
  multiplyRatios,
  ratio,
  ratioOfText,
  roundHalfUp,
  subtractRatios,
  type Ratio,
} from '../../../core/numbers/ratio.ts';

const anyRatio = fc
  .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 20n))
  .map(([n, d]) => ratio(n, d));

function isLowest({ n, d }: Ratio): boolean {
  const again = ratio(n, d);
  return d > 0n && again.n === n && again.d === d;
}

describe('N1 exact ratios', () => {
  it('are in lowest terms with the sign on top', () => {
    expect(ratio(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(ratio(0n, -7n)).toEqual({ n: 0n, d: 1n });
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
    expect(() => divideRatios(ratio(1n), ratio(0n))).toThrow(RangeError);
  });

  it('read canonical text and no other', () => {
    expect(ratioOfText('-1234.50')).toEqual({ n: -2469n, d: 2n });
    for (const text of ['', '1e5', '1 000', '.5', '5.', '--1', 'NaN', '1,5'])
      expect(() => ratioOfText(text)).toThrow(SyntaxError);
  });

  it('law: what is added is taken away, what is multiplied divided', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(subtractRatios(addRatios(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(divideRatios(multiplyRatios(a, b), b)).toEqual(a);
        expect(isLowest(addRatios(a, b)) && isLowest(multiplyRatios(a, b))).toBe(true);
      }),
    );
  });

  it('N2 compares by cross-multiplication, whatever the terms', () => {
    expect(compareRatios({ n: 9165n, d: 56703n }, ratio(9165n, 56703n))).toBe(0);
    expect(compareRatios(ratio(1n, 3n), ratioOfText('0.3333333333'))).toBe(1);
    expect(areEqualRatios({ n: 2n, d: 6n }, ratio(1n, 3n))).toBe(true);
    expect(areEqualRatios(ratio(1n, 3n), ratioOfText('0.3333333333'))).toBe(false);
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(compareRatios(a, b) + compareRatios(b, a)).toBe(0);
        expect(compareRatios(a, b)).toBe(Math.sign(Number(subtractRatios(a, b).n)));
      }),
    );
  });

  it('N3 rounds .5 away from zero', () => {
    const halves: readonly [bigint, bigint][] = [
      [1n, 1n],
      [3n, 2n],
      [-1n, -1n],
      [-3n, -2n],
    ];
    for (const [n, rounded] of halves) expect(roundHalfUp(ratio(n, 2n))).toBe(rounded);
    expect(roundHalfUp(ratioOfText('133673.4'))).toBe(133_673n);
    expect(roundHalfUp({ n: 50n, d: 100n })).toBe(1n);
  });

  it('law: rounding is within a half, the floor within one', () => {
    fc.assert(
      fc.property(anyRatio, (a) => {
        const off = subtractRatios(a, ratio(roundHalfUp(a)));
        expect(compareRatios(multiplyRatios(off, off), ratio(1n, 4n))).toBeLessThanOrEqual(0);
        const over = subtractRatios(a, ratio(floorRatio(a)));
        expect(compareRatios(over, ratio(0n)) >= 0 && compareRatios(over, ratio(1n)) < 0).toBe(true);
      }),
    );
  });
});
