import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, weightsOf } from '../../../core/numbers/apportion.ts';
import { joinParadoxes, MOST_CONTENDERS } from '../../../core/allocation/join-paradox.ts';
import { precedenceOf, type Contender } from '../../../core/numbers/precedence.ts';
import { compareRatios } from '../../../core/numbers/ratio.ts';
import { readRegister } from '../../../core/plan/population-register.ts';
import register from '../../../resources/register/kommuner-2011-2024.json';

/** Municipalities with their inhabitants on 31 December 2023. */
function inhabitants2023(names: readonly string[]): readonly Contender[] {
  const read = readRegister(register);
  if (!read.ok) throw new Error(read.failure.code);
  return names.map((name) => {
    const entry = read.value.entries.find((municipality) => municipality.name === name);
    return { name, weight: BigInt(entry!.population['2023']!) };
  });
}

const FIVE = ['Skövde', 'Essunga', 'Storfors', 'Lidköping', 'Munkfors'];
const METHODS = ['largestRemainder', 'sainteLague', 'each'] as const;

const contenders = fc
  .array(fc.bigInt(1n, 60_000n), { minLength: 1, maxLength: 9 })
  .map((weights) => weights.map((weight, place) => ({ name: `m${place}`, weight })));
const steps = fc.constantFrom(10n, 100n, 1_000n, 10_000n);

describe('A6 the join paradox', () => {
  it('Storfors goes from 3 to 4 % when Munkfors joins', () => {
    // Without Munkfors, of 107 759: Skövde 53.60, Essunga 5.25, Storfors 3.53, Lidköping 37.62 %: 98 whole percents, and
    // the two largest remainders, .62 and .60, are not Storfors': 54, 5, 3, 38. With it, of 111 428: 51.84, 5.08, 3.41,
    // 36.38, 3.29 %: again 98, and .84 and .41 get one each: 52, 5, 4, 36, 3.
    // Nobody else: without Storfors, of 107 627, the quotas are 53.67, 5.26, 37.67, 3.41: 54, 5, 38, 3, and with it none
    // is higher; without Essunga, of 105 772, they are 54.61, 3.59, 38.33, 3.47: 55, 4, 38, 3; without Skövde and without
    // Lidköping everybody has more.
    const five = inhabitants2023(FIVE);
    expect(five.map(({ weight }) => weight)).toEqual([57_763n, 5_656n, 3_801n, 40_539n, 3_669n]);
    expect(joinParadoxes(five, 100n, 'largestRemainder')).toEqual([
      { joiner: 4, raised: 2, without: 3n, with: 4n },
    ]);
  });

  it('neither by Sainte-Laguë nor each on its own', () => {
    const five = inhabitants2023(FIVE);
    expect(joinParadoxes(five, 100n, 'sainteLague')).toEqual([]);
    expect(joinParadoxes(five, 100n, 'each')).toEqual([]);
  });

  it('among the letter’s seven nobody gains by anybody', () => {
    const seven = [9138n, 4606n, 6434n, 9165n, 10_502n, 6965n, 9893n];
    const parties = seven.map((weight, place) => ({ name: `m${place}`, weight }));
    expect(joinParadoxes(parties, 100n, 'largestRemainder')).toEqual([]);
  });

  it('is looked for where at least two remain, and among no more than the most', () => {
    expect(joinParadoxes([], 100n, 'largestRemainder')).toEqual([]);
    expect(joinParadoxes(inhabitants2023(FIVE.slice(0, 1)), 100n, 'largestRemainder')).toEqual([]);
    expect(joinParadoxes(inhabitants2023(FIVE.slice(0, 2)), 100n, 'largestRemainder')).toEqual([]);
    const many = [...inhabitants2023(FIVE)];
    while (many.length < MOST_CONTENDERS) many.push({ name: `tiny ${many.length}`, weight: 1n });
    expect(joinParadoxes(many, 100n, 'largestRemainder')).toContainEqual({
      joiner: 4,
      raised: 2,
      without: 3n,
      with: 4n,
    });
    expect(joinParadoxes([...many, { name: 'one more', weight: 1n }], 100n, 'largestRemainder')).toEqual([]);
  });
});

describe('laws', () => {
  /** Largest remainder among those at these places. */
  function among(parties: readonly Contender[], whole: bigint): ReadonlyMap<string, bigint> {
    const weights = parties.map(({ weight }) => weight);
    const parts = apportion('largestRemainder', weightsOf(weights, precedenceOf(parties)), whole);
    return new Map(parties.map(({ name }, place) => [name, parts[place]!]));
  }

  it('A6 it names those who have more with the joiner than without, and nobody else', () => {
    let found = 0;
    fc.assert(
      fc.property(contenders, steps, (parties, whole) => {
        fc.pre(parties.length >= 3);
        const paradoxes = joinParadoxes(parties, whole, 'largestRemainder');
        found += paradoxes.length;
        const all = among(parties, whole);
        for (const [joiner, left] of parties.entries()) {
          const without = among(
            parties.filter((each) => each !== left),
            whole,
          );
          for (const [raised, { name }] of parties.entries()) {
            if (raised === joiner) continue;
            const expected = { joiner, raised, without: without.get(name), with: all.get(name) };
            const isNamed = paradoxes.some((each) => each.joiner === joiner && each.raised === raised);
            expect(isNamed).toBe(all.get(name)! > without.get(name)!);
            if (isNamed) expect(paradoxes).toContainEqual(expected);
          }
        }
      }),
      { numRuns: 2_000 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('A3 the order of the members changes nothing but their places', () => {
    const shuffled = contenders.chain((parties) =>
      fc.record({
        parties: fc.constant(parties),
        order: fc.shuffledSubarray([...parties.keys()], { minLength: parties.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, steps, fc.constantFrom(...METHODS), ({ parties, order }, whole, method) => {
        const named = (some: readonly Contender[]) =>
          joinParadoxes(some, whole, method)
            .map(({ joiner, raised, ...change }) => {
              return [some[joiner]!.name, some[raised]!.name, change.without, change.with].join();
            })
            .sort();
        expect(named(order.map((place) => parties[place]!))).toEqual(named(parties));
      }),
      { numRuns: 500 },
    );
  });

  it('A6 neither Sainte-Laguë nor each on its own ever has one', () => {
    fc.assert(
      fc.property(contenders, steps, (parties, whole) => {
        expect(joinParadoxes(parties, whole, 'sainteLague')).toEqual([]);
        expect(joinParadoxes(parties, whole, 'each')).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('A6 with exact shares it cannot happen: who joins lowers every other’s share, weighted (K1) and equal (K2)', () => {
    fc.assert(
      fc.property(contenders, fc.boolean(), (some, isEqual) => {
        const parties = isEqual ? some.map((each) => ({ ...each, weight: 1n })) : some;
        const total = parties.reduce((sum, { weight }) => sum + weight, 0n);
        for (const joiner of parties) {
          for (const other of parties) {
            if (other === joiner) continue;
            const share = { n: other.weight, d: total };
            const shareWithout = { n: other.weight, d: total - joiner.weight };
            expect(compareRatios(share, shareWithout)).toBeLessThan(0);
          }
        }
      }),
    );
  });

  it('A6 with exact shares it cannot happen: steps so small that every share is whole show none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(1n, 30n), { minLength: 3, maxLength: 6 }),
        fc.constantFrom(...METHODS),
        (weights, method) => {
          const parties = weights.map((weight, place) => ({ name: `m${place}`, weight }));
          const total = weights.reduce((sum, weight) => sum + weight, 0n);
          const whole = weights.reduce((product, weight) => product * (total - weight), total);
          expect(joinParadoxes(parties, whole, method)).toEqual([]);
        },
      ),
    );
  });
});
