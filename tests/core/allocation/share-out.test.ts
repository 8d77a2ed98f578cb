import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmountRule } from '../../../core/allocation/amount-rule.ts';
import { shareOut } from '../../../core/allocation/share-out.ts';
import { splitOf, type ShareRule } from '../../../core/allocation/split.ts';
import { money } from '../../../core/numbers/money.ts';
import { ratio } from '../../../core/numbers/ratio.ts';

const kr = (kronor: number) => money(BigInt(kronor) * 100n);
const rule = (rounding: AmountRule['rounding'], step = 100n): AmountRule => ({ rounding, step });
const EXACT: ShareRule = { rounding: 'none', method: 'largestRemainder' };

function split(weights: readonly number[], by: ShareRule = EXACT) {
  const parties = weights.map((weight, position) => ({
    position,
    name: `m${position}`,
    weight: ratio(BigInt(weight)),
  }));
  return splitOf(parties, by);
}

describe('A4 by largest remainder', () => {
  it('adds up to the amount in whole steps', () => {
    expect(shareOut(kr(1000), split([1, 1, 1]), rule('largestRemainder'), 3)).toEqual([
      kr(334),
      kr(333),
      kr(333),
    ]);
  });

  // 1 005 in tens: 100 steps by 1 : 1 : 1 are 34 + 33 + 33, and 5 kr cannot be placed.
  it('leaves what is less than a step to the caller', () => {
    expect(shareOut(kr(1005), split([1, 1, 1]), rule('largestRemainder', 1_000n), 3)).toEqual([
      kr(340),
      kr(330),
      kr(330),
    ]);
  });

  // 16 %, 42 % and 42 % of 116 are 18,56, 48,72 and 48,72: in tens 10 + 40 + 40, and the two tens that are left go to the
  // two remainders of 8,72. (Of the whole tens alone, 110, they would be 17,6, 46,2 and 46,2, and the first would get one.)
  it('takes the quotas of all of the amount, not of the whole steps in it', () => {
    const percents = split([16, 42, 42], { rounding: '1', method: 'largestRemainder' });
    expect(shareOut(kr(116), percents, rule('largestRemainder', 1_000n), 3)).toEqual([
      kr(10),
      kr(50),
      kr(50),
    ]);
  });

  // Each on its own, thirds are 33 %: 99 % of 1 000 is 990, of which each has 330.
  it('A2 shares that miss 100 % share only what they come to', () => {
    const thirds = split([1, 1, 1], { rounding: '1', method: 'each' });
    expect(shareOut(kr(1000), thirds, rule('largestRemainder'), 3)).toEqual([kr(330), kr(330), kr(330)]);
  });

  it('A2 shares that are all rounded to nothing share nothing', () => {
    const many = split(new Array<number>(300).fill(1), { rounding: '1', method: 'each' });
    expect(shareOut(kr(1000), many, rule('largestRemainder'), 300).every((amount) => amount === 0n)).toBe(
      true,
    );
  });
});

describe('A4 each half up', () => {
  it.each(['halfUp', 'halfUpHost'] as const)('may miss the amount, below and above (%s)', (rounding) => {
    expect(shareOut(kr(1000), split([1, 1, 1]), rule(rounding), 3)).toEqual([kr(333), kr(333), kr(333)]);
    expect(shareOut(kr(2000), split([1, 1, 1]), rule(rounding), 3)).toEqual([kr(667), kr(667), kr(667)]);
  });

  it('rounds .5 up', () => {
    expect(shareOut(kr(25), split([1, 1, 3]), rule('halfUp', 1_000n), 3)).toEqual([kr(10), kr(10), kr(20)]);
  });
});

describe('the members', () => {
  it('are at their places; those that take no part have nothing', () => {
    const party = { position: 2, name: 'A', weight: ratio(1n) };
    expect(shareOut(kr(7), splitOf([party], EXACT), rule('largestRemainder'), 4)).toEqual([
      0n,
      0n,
      kr(7),
      0n,
    ]);
  });
});

describe('laws', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 9 });
  const by = fc.record<ShareRule>({
    rounding: fc.constantFrom('none', '1', '0.1', '0.01'),
    method: fc.constantFrom('largestRemainder', 'sainteLague', 'each'),
  });
  const step = fc.constantFrom(1n, 100n, 1_000n, 10_000n, 100_000n);

  it('A4 by largest remainder: less than a step of what the shares come to is left', () => {
    fc.assert(
      fc.property(weights, by, step, fc.bigInt(0n, 10n ** 11n), (some, shareRule, size, amount) => {
        const shares = split(some, shareRule);
        const parts = shareOut(money(amount), shares, rule('largestRemainder', size), some.length);
        const placed = parts.reduce<bigint>((sum, part) => sum + part, 0n);
        const { n, d } = shares.sum;
        const left = amount * n - placed * d;
        expect(n === 0n || (left >= 0n && left < size * d)).toBe(true);
        expect(parts.every((part) => part >= 0n && part % size === 0n)).toBe(true);
      }),
    );
  });

  it('A4 by largest remainder: nobody is a step or more from the rounded share of the amount', () => {
    fc.assert(
      fc.property(weights, by, step, fc.bigInt(0n, 10n ** 11n), (some, shareRule, size, amount) => {
        const shares = split(some, shareRule);
        const parts = shareOut(money(amount), shares, rule('largestRemainder', size), some.length);
        for (const [place, { rounded }] of shares.shares.entries()) {
          const off = rounded.n * amount - parts[place]! * rounded.d;
          expect((off < 0n ? -off : off) < size * rounded.d).toBe(true);
        }
      }),
    );
  });

  it('A4 each half up: nobody is off by more than half a step', () => {
    fc.assert(
      fc.property(weights, by, step, fc.bigInt(0n, 10n ** 11n), (some, shareRule, size, amount) => {
        const shares = split(some, shareRule);
        const parts = shareOut(money(amount), shares, rule('halfUp', size), some.length);
        for (const [place, { rounded }] of shares.shares.entries()) {
          const off = rounded.n * amount - parts[place]! * rounded.d;
          expect(2n * (off < 0n ? -off : off) <= size * rounded.d).toBe(true);
          expect(parts[place]! % size).toBe(0n);
        }
      }),
    );
  });
});
