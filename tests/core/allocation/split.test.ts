import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitOf, type Party } from '../../../core/allocation/split.ts';
import { addRatios, compareRatios, ONE, ratio, ratioOfText, ZERO } from '../../../core/numbers/ratio.ts';
import { ratioText } from '../../../core/numbers/ratio-text.ts';

/** Population on 31 December 2023. */
const POPULATION = { Skövde: 57_763, Essunga: 5656, Storfors: 3801, Lidköping: 40_539, Munkfors: 3669 };

function parties(weights: Readonly<Record<string, number | string>>): readonly Party[] {
  return Object.entries(weights).map(([name, weight], position) => ({
    position,
    name,
    weight: ratioOfText(`${weight}`),
  }));
}

const percents = (weights: Readonly<Record<string, number | string>>) =>
  splitOf(parties(weights), '1').shares.map(({ rounded }) => Number(rounded.n));

describe('A2 shares', () => {
  it('are exact as weight over total, not shortened', () => {
    const { shares, totalWeight } = splitOf(parties({ Mellerud: 9165, Others: 47_538 }), 'none');
    expect(shares.map(({ exact }) => ratioText(exact))).toEqual(['9165/56703', '47538/56703']);
    expect(shares[0]?.rounded).toBe(shares[0]?.exact);
    expect(totalWeight).toEqual(ratio(56_703n));
  });

  it('of weights with decimals are integers over one measure', () => {
    const { shares, totalWeight } = splitOf(parties({ A: '12.5', B: '0.25', C: 10 }), 'none');
    expect(shares.map(({ exact }) => ratioText(exact))).toEqual(['50/91', '1/91', '40/91']);
    expect(totalWeight).toEqual(ratioOfText('22.75'));
  });

  it('are rounded to 1, 0.1 or 0.01 percentage points by largest remainder', () => {
    const thirds = parties({ A: 1, B: 1, C: 1 });
    const rounded = (step: '1' | '0.1' | '0.01') =>
      splitOf(thirds, step).shares.map((share) => ratioText(share.rounded));
    expect(rounded('1')).toEqual(['34/100', '33/100', '33/100']);
    expect(rounded('0.1')).toEqual(['334/1000', '333/1000', '333/1000']);
    expect(rounded('0.01')).toEqual(['3334/10000', '3333/10000', '3333/10000']);
  });

  it('one party has the whole', () => {
    expect(percents({ A: '0.0000000001' })).toEqual([100]);
  });

  it('may round a party to 0 %', () => {
    expect(percents({ A: 1, B: 999 })).toEqual([0, 100]);
  });

  it('A6 rounded shares know the join paradox: Storfors gets more when Munkfors joins', () => {
    const { Munkfors: _, ...four } = POPULATION;
    expect(percents(four)).toEqual([54, 5, 3, 38]);
    expect(percents(POPULATION)).toEqual([52, 5, 4, 36, 3]);
  });
});

describe('laws', () => {
  const weightTexts = fc.uniqueArray(fc.nat(50_000), { minLength: 1, maxLength: 10 }).map((whole) => {
    return Object.fromEntries(whole.map((n, place) => [`m${place}`, place % 3 === 0 ? `${n}.25` : n + 1]));
  });
  const rounding = fc.constantFrom('none', '1', '0.1', '0.01');

  it('A6 exact and rounded shares each add up to the whole', () => {
    fc.assert(
      fc.property(weightTexts, rounding, (weights, step) => {
        const { shares } = splitOf(parties(weights), step);
        expect(shares.map(({ exact }) => exact).reduce(addRatios, ZERO)).toEqual(ONE);
        expect(shares.map(({ rounded }) => rounded).reduce(addRatios, ZERO)).toEqual(ONE);
      }),
    );
  });

  it('A6 a party that joins never raises another’s exact share', () => {
    fc.assert(
      fc.property(weightTexts, fc.integer({ min: 1, max: 50_000 }), (weights, newcomer) => {
        const before = splitOf(parties(weights), 'none').shares;
        const after = splitOf(parties({ ...weights, newcomer }), 'none').shares;
        for (const [place, { exact }] of before.entries()) {
          expect(compareRatios(after[place]!.exact, exact)).toBeLessThan(0);
        }
      }),
    );
  });

  it('A6 scaling all weights changes no share', () => {
    fc.assert(
      fc.property(weightTexts, rounding, fc.integer({ min: 2, max: 97 }), (weights, step, factor) => {
        const once = splitOf(parties(weights), step).shares;
        const scaled = parties(weights).map((party) => ({
          ...party,
          weight: ratio(party.weight.n * BigInt(factor), party.weight.d * 7n),
        }));
        for (const [place, { exact, rounded }] of splitOf(scaled, step).shares.entries()) {
          expect(compareRatios(exact, once[place]!.exact)).toBe(0);
          expect(compareRatios(rounded, once[place]!.rounded)).toBe(0);
        }
      }),
    );
  });
});
