import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonDenominator } from '../../../core/numbers/common-denominator.ts';

describe('the common denominator', () => {
  it('is the least that all denominators go into: of 1/4, 5/6 and 7 it is 12', () => {
    expect(
      commonDenominator([
        { n: 1n, d: 4n },
        { n: 5n, d: 6n },
        { n: 7n, d: 1n },
      ]),
    ).toBe(12n);
  });

  it('takes denominators as they stand: 9 165/56 703 is not shortened', () => {
    expect(commonDenominator([{ n: 9165n, d: 56_703n }])).toBe(56_703n);
  });

  it('is 1 where there is nothing', () => {
    expect(commonDenominator([])).toBe(1n);
  });

  it('law: it is a multiple of each, and no smaller number is', () => {
    const denominators = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(denominators, (some) => {
        let least = 1;
        while (some.some((d) => least % d !== 0)) least += 1;
        expect(commonDenominator(some.map((d) => ({ n: 1n, d: BigInt(d) })))).toBe(BigInt(least));
      }),
    );
  });
});
