import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitOf, type Party, type ShareRule } from '../../../core/allocation/split.ts';
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

const by = (rounding: ShareRule['rounding'], method: ShareRule['method'] = 'largestRemainder') => ({
  rounding,
  method,
});
const percents = (weights: Readonly<Record<string, number | string>>, method?: ShareRule['method']) =>
  splitOf(parties(weights), by('1', method)).shares.map(({ rounded }) => Number(rounded.n));

describe('A2 shares', () => {
  it('are exact as weight over total, not shortened', () => {
    const { shares, totalWeight } = splitOf(parties({ Mellerud: 9165, Others: 47_538 }), by('none'));
    expect(shares.map(({ exact }) => ratioText(exact))).toEqual(['9165/56703', '47538/56703']);
    expect(shares[0]?.rounded).toBe(shares[0]?.exact);
    expect(totalWeight).toEqual(ratio(56_703n));
  });

  it('of weights with decimals are integers over one measure', () => {
    const { shares, totalWeight } = splitOf(parties({ A: '12.5', B: '0.25', C: 10 }), by('none'));
    expect(shares.map(({ exact }) => ratioText(exact))).toEqual(['50/91', '1/91', '40/91']);
    expect(totalWeight).toEqual(ratioOfText('22.75'));
  });

  it('are rounded to 1, 0.1 or 0.01 percentage points by largest remainder', () => {
    const thirds = parties({ A: 1, B: 1, C: 1 });
    const rounded = (step: '1' | '0.1' | '0.01') =>
      splitOf(thirds, by(step)).shares.map((share) => ratioText(share.rounded));
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

describe('A2 the other methods', () => {
  // Quotas of four: 53.60, 5.25, 3.53, 37.62, to the nearest 54 + 5 + 4 + 38 = 101: Skövde, the first to fall under its
  // half as the divisor grows (53.60 / 53.5 < 37.62 / 37.5 < 3.53 / 3.5), has 53. Of five: 51.84, 5.08, 3.41, 36.38, 3.29,
  // to the nearest 99: Lidköping, the first to pass its half (36.38 / 36.5), has 37.
  it('Sainte-Laguë: when Munkfors joins, nobody gets more', () => {
    const { Munkfors: _, ...four } = POPULATION;
    expect(percents(four, 'sainteLague')).toEqual([53, 5, 4, 38]);
    expect(percents(POPULATION, 'sainteLague')).toEqual([52, 5, 3, 37, 3]);
  });

  it('each on its own misses 100, by the sum that is told', () => {
    const thirds = splitOf(parties({ A: 1, B: 1, C: 1 }), by('1', 'each'));
    expect(thirds.shares.map(({ rounded }) => Number(rounded.n))).toEqual([33, 33, 33]);
    expect(thirds.sum).toEqual({ n: 99n, d: 100n });
    const halves = splitOf(parties({ A: 1, B: 1, C: 198 }), by('1', 'each'));
    expect(halves.shares.map(({ rounded }) => Number(rounded.n))).toEqual([1, 1, 99]);
    expect(halves.sum).toEqual({ n: 101n, d: 100n });
  });

  it('each on its own may leave nobody anything: no weights to apportion by', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, place) => [`m${place}`, 1]));
    const { weights, sum } = splitOf(parties(many), by('1', 'each'));
    expect(weights).toBeNull();
    expect(sum).toEqual({ n: 0n, d: 100n });
  });

  it('what was done is told: the steps in the whole and the method, nothing where shares are exact', () => {
    const { rounding } = splitOf(parties({ A: 1 }), by('0.01', 'sainteLague'));
    expect(rounding).toEqual({ steps: 10_000n, method: 'sainteLague' });
    expect(splitOf(parties({ A: 1 }), by('none')).rounding).toBeNull();
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
        const { shares } = splitOf(parties(weights), by(step));
        expect(shares.map(({ exact }) => exact).reduce(addRatios, ZERO)).toEqual(ONE);
        expect(shares.map(({ rounded }) => rounded).reduce(addRatios, ZERO)).toEqual(ONE);
      }),
    );
  });

  it('A6 a party that joins never raises another’s exact share', () => {
    fc.assert(
      fc.property(weightTexts, fc.integer({ min: 1, max: 50_000 }), (weights, newcomer) => {
        const before = splitOf(parties(weights), by('none')).shares;
        const after = splitOf(parties({ ...weights, newcomer }), by('none')).shares;
        for (const [place, { exact }] of before.entries()) {
          expect(compareRatios(after[place]!.exact, exact)).toBeLessThan(0);
        }
      }),
    );
  });

  it('A6 scaling all weights changes no share', () => {
    fc.assert(
      fc.property(weightTexts, rounding, fc.integer({ min: 2, max: 97 }), (weights, step, factor) => {
        const once = splitOf(parties(weights), by(step)).shares;
        const scaled = parties(weights).map((party) => ({
          ...party,
          weight: ratio(party.weight.n * BigInt(factor), party.weight.d * 7n),
        }));
        for (const [place, { exact, rounded }] of splitOf(scaled, by(step)).shares.entries()) {
          expect(compareRatios(exact, once[place]!.exact)).toBe(0);
          expect(compareRatios(rounded, once[place]!.rounded)).toBe(0);
        }
      }),
    );
  });
});
