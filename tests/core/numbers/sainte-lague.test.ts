import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion as apportionBy, weightsOf } from '../../../core/numbers/apportion.ts';
import { precedenceOf } from '../../../core/numbers/precedence.ts';
import { isSafeForSainteLague, sainteLagueSafe } from '../../../core/numbers/sainte-lague-safe.ts';
import { sainteLague } from '../../../core/numbers/sainte-lague.ts';
import { apportionOnPaper, type PaperParty } from './apportion-on-paper.ts';
import { sainteLagueOnPaper } from './sainte-lague-on-paper.ts';

type Twin = (parties: readonly PaperParty[], units: number) => readonly number[];

function precedence(parties: readonly PaperParty[]): readonly number[] {
  return precedenceOf(parties.map(({ name, weight }) => ({ name, weight: BigInt(weight) })));
}

const onBigIntegers: Twin = (parties, units) =>
  sainteLague(
    parties.map(({ weight }) => BigInt(weight)),
    BigInt(units),
    precedence(parties),
  ).map(Number);

const onSafeIntegers: Twin = (parties, units) =>
  sainteLagueSafe(
    parties.map(({ weight }) => weight),
    units,
    precedence(parties),
  );

const NAMES = ['Ö', 'b', 'Å', 'a', 'Ä', 'z', 'e', 'd', 'ö2', 'c', 'å2', 'ä2'];
const named = (weights: readonly number[]): readonly PaperParty[] =>
  weights.map((weight, place) => ({ name: NAMES[place] ?? `m${place}`, weight }));

const partiesAndUnits = fc.record({
  parties: fc
    .array(fc.nat(5_000), { minLength: 1, maxLength: 12 })
    .filter((weights) => weights.some((w) => w > 0))
    .map(named),
  units: fc.oneof(fc.constantFrom(0, 1, 100, 1_000, 10_000), fc.nat(2_000_000), fc.nat(30)),
});
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

/** A million sets take seconds, and a busy machine is given time. */
const PATIENCE_MS = 300_000;

describe.each([
  ['on big integers', onBigIntegers],
  ['on safe integers', onSafeIntegers],
])('Sainte-Laguë %s', (_, apportion) => {
  it('A2 gives the seven highest averages of 53, 24 and 23', () => {
    // 53/1 = 53; 24/1 = 24; 23/1 = 23; 53/3 = 17.67; 53/5 = 10.6; 24/3 = 8; 23/3 = 7.67; next would be 53/7 = 7.57.
    expect(apportion(named([53, 24, 23]), 7)).toEqual([3, 2, 2]);
    expect(apportion(named([53, 24, 23]), 8)).toEqual([4, 2, 2]);
  });

  it('A2 may leave the quota, which largest remainder never does', () => {
    // Of 10 units the first has the quota 6 and each of the ten others 0.4. 60/15 = 4 ties with 4/1, the larger weight
    // first: it has 8 units when 60/17 = 3.53 gives way, and the last two go to the first two names.
    const parties = [60, ...new Array<number>(10).fill(4)].map((weight, place) => ({
      name: `m${place + 10}`,
      weight,
    }));
    expect(apportion(parties, 10)).toEqual([8, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(apportionOnPaper(parties, 10)).toEqual([6, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('A6 a larger whole takes nothing from the smallest of 6, 6 and 2, as largest remainder does', () => {
    // Largest remainder: the quotas of 10 are 4.29, 4.29 and 1.43, of 11 4.71, 4.71 and 1.57. Averages: nine units have
    // 6/7 = 0.86 or more (4, 4 and 1), and the next three tie at 6/9 = 2/3: by weight, then name, b before Ö.
    const parties = named([6, 6, 2]);
    expect([10, 11, 12].map((units) => apportion(parties, units))).toEqual([
      [4, 5, 1],
      [5, 5, 1],
      [5, 5, 2],
    ]);
    expect([10, 11].map((units) => apportionOnPaper(parties, units)[2])).toEqual([2, 1]);
  });

  it('A3 settles equal averages by the larger weight: 3/3 and 1/1', () => {
    expect(apportion(named([1, 3]), 2)).toEqual([0, 2]);
    expect(apportion(named([3, 1]), 2)).toEqual([2, 0]);
  });

  it('A3 settles equal weights by name in Swedish: a before å, å before ä before ö', () => {
    const equal = (names: readonly string[]) => names.map((name) => ({ name, weight: 1 }));
    expect(apportion(equal(['Örebro', 'Äpplet', 'Åmål', 'Zinkgruvan']), 1)).toEqual([0, 0, 0, 1]);
    expect(apportion(equal(['Örebro', 'Äpplet', 'Åmål']), 2)).toEqual([0, 1, 1]);
    expect(apportion(equal(['Örebro', 'Äpplet', 'Åmål']), 2_000_000)).toEqual([666_666, 666_667, 666_667]);
  });

  it('a zero weight gets nothing, zero units give everyone nothing', () => {
    expect(apportion(named([0, 3, 0]), 7)).toEqual([0, 7, 0]);
    expect(apportion(named([2, 3]), 0)).toEqual([0, 0]);
  });

  it('law A6: the parts are whole, zero or more, and add up to the whole', () => {
    fc.assert(
      fc.property(partiesAndUnits, ({ parties, units }) => {
        const parts = apportion(parties, units);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        expect(sum(parts)).toBe(units);
      }),
    );
  });

  it('law A3, A6: permuting the rows permutes the parts', () => {
    const shuffled = partiesAndUnits.chain(({ parties, units }) =>
      fc.record({
        parties: fc.constant(parties),
        units: fc.constant(units),
        order: fc.shuffledSubarray([...parties.keys()], { minLength: parties.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ parties, units, order }) => {
        const parts = apportion(parties, units);
        const permuted = apportion(
          order.map((place) => parties[place]!),
          units,
        );
        expect(permuted).toEqual(order.map((place) => parts[place]));
      }),
    );
  });

  it('law A6: scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(partiesAndUnits, fc.integer({ min: 1, max: 100 }), ({ parties, units }, factor) => {
        const scaled = parties.map(({ name, weight }) => ({ name, weight: weight * factor }));
        expect(apportion(scaled, units)).toEqual(apportion(parties, units));
      }),
    );
  });

  it('law: a larger weight never gets less', () => {
    fc.assert(
      fc.property(partiesAndUnits, ({ parties, units }) => {
        const parts = apportion(parties, units);
        const byWeight = precedence(parties).map((place) => parts[place]!);
        expect(byWeight).toEqual([...byWeight].sort((a, b) => b - a));
      }),
    );
  });

  it('law: a larger whole never takes a unit from anybody', () => {
    const more = fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 500 }));
    fc.assert(
      fc.property(partiesAndUnits, more, ({ parties, units }, by) => {
        const larger = apportion(parties, units + by);
        for (const [place, part] of apportion(parties, units).entries()) {
          expect(larger[place]).toBeGreaterThanOrEqual(part);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('law A6: who joins gives nobody a unit, and where the whole grows by what it gets, takes none', () => {
    fc.assert(
      fc.property(partiesAndUnits, ({ parties, units }) => {
        const [joiner, ...others] = parties;
        fc.pre(others.some(({ weight }) => weight > 0));
        const [joined, ...parts] = apportion([joiner!, ...others], units);
        const without = apportion(others, units);
        for (const [place, part] of parts.entries()) expect(part).toBeLessThanOrEqual(without[place]!);
        expect(apportion(others, units - joined!)).toEqual(parts);
      }),
      { numRuns: 1_000 },
    );
  });

  it('law: who grows while the others stand still loses nothing, and none of them gains', () => {
    fc.assert(
      fc.property(partiesAndUnits, fc.integer({ min: 1, max: 900 }), ({ parties, units }, by) => {
        const [growing, ...others] = parties;
        const [before, ...partsBefore] = apportion(parties, units);
        const [after, ...parts] = apportion(
          [{ name: growing!.name, weight: growing!.weight + by }, ...others],
          units,
        );
        expect(after).toBeGreaterThanOrEqual(before!);
        for (const [place, part] of parts.entries()) expect(part).toBeLessThanOrEqual(partsBefore[place]!);
      }),
      { numRuns: 1_000 },
    );
  });

  it(
    'agrees with the paper model on 1 000 000 small sets',
    () => {
      let state = 20_250_101;
      const below = (limit: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * limit);
      };
      for (let set = 0; set < 1_000_000; set += 1) {
        const largest = [6, 40, 3_000][below(3)]!;
        const parties = named(Array.from({ length: 1 + below(6) }, () => 1 + below(largest)));
        const units = [below(8), 10, 1 + below(40), 100][below(4)]!;
        const parts = apportion(parties, units);
        const onPaper = sainteLagueOnPaper(parties, units);
        if (parts.some((part, place) => part !== onPaper[place])) {
          expect({ parties, units, parts }).toEqual({ parties, units, parts: onPaper });
        }
      }
    },
    PATIENCE_MS,
  );
});

/** Weight over divisor, and the place in the order of ties. */
interface Average {
  readonly weight: bigint;
  readonly divisor: bigint;
  readonly rank: number;
}

/** Whether one average is served before another: the higher, of equals the first in rank. */
function isBefore(a: Average, b: Average): boolean {
  const difference = a.weight * b.divisor - b.weight * a.divisor;
  return difference === 0n ? a.rank < b.rank : difference > 0n;
}

/** What makes parts Sainte-Laguë's: every unit that was given out was served before every next unit that was not. */
function expectHighestAverages(weights: readonly bigint[], parts: readonly bigint[], units: bigint): void {
  const order = precedenceOf(weights.map((weight, place) => ({ name: `m${place}`, weight })));
  const at = (position: number, rank: number, divisor: bigint) => ({
    weight: weights[position]!,
    divisor,
    rank,
  });
  const lasts = order.flatMap((position, rank) =>
    parts[position]! > 0n ? [at(position, rank, 2n * parts[position]! - 1n)] : [],
  );
  const nexts = order.map((position, rank) => at(position, rank, 2n * parts[position]! + 1n));
  expect(parts.reduce((total, part) => total + part, 0n)).toBe(units);
  expect(parts.every((part) => part >= 0n)).toBe(true);
  if (lasts.length === 0) return;
  const weakest = lasts.reduce((worst, last) => (isBefore(worst, last) ? last : worst));
  const strongest = nexts.reduce((best, next) => (isBefore(next, best) ? next : best));
  expect(isBefore(weakest, strongest) || weakest.rank === strongest.rank).toBe(true);
}

describe('Sainte-Laguë on large numbers', () => {
  const prepared = (weights: readonly bigint[]) =>
    weightsOf(weights, precedenceOf(weights.map((weight, place) => ({ name: `m${place}`, weight }))));

  it('law: every unit given out was served before every unit that was not, to 10^14 units', () => {
    const weight = fc.oneof(fc.bigInt(0n, 30n), fc.bigInt(1n, 60_000n), fc.bigInt(1n, 10n ** 24n));
    const weights = fc
      .array(weight, { minLength: 1, maxLength: 40 })
      .filter((some) => some.some((w) => w > 0n));
    const units = fc.oneof(fc.bigInt(0n, 200n), fc.bigInt(0n, 10n ** 14n));
    fc.assert(
      fc.property(weights, units, (exact, whole) => {
        expectHighestAverages(exact, apportionBy('sainteLague', prepared(exact), whole), whole);
      }),
      { numRuns: 1_000 },
    );
  });

  it('divides 10^14 units among 5 000 without handing them out one by one', () => {
    const weights = Array.from({ length: 5_000 }, (_, place) => BigInt(((place * 7_919) % 104_729) + 1));
    for (const units of [10n ** 14n, 100n, 10_000n]) {
      expectHighestAverages(weights, sainteLague(weights, units, prepared(weights).precedence), units);
    }
  });
});

describe('where the twin on safe integers may be used', () => {
  it('no product reaches 2^53', () => {
    expect(isSafeForSainteLague([100, 56_703], 10_000)).toBe(true);
    expect(isSafeForSainteLague([2 ** 30], 2 ** 30)).toBe(false);
    expect(isSafeForSainteLague([1], 2 ** 53)).toBe(false);
    expect(isSafeForSainteLague([2 ** 53, 1], 0)).toBe(false);
    expect(isSafeForSainteLague([Infinity], 1)).toBe(false);
    expect(isSafeForSainteLague(new Array<number>(5_000).fill(1e9), 100)).toBe(false);
  });

  it('law: wherever it may be used, the twins agree, up to the border', () => {
    const large = fc.record({
      parties: fc.array(fc.integer({ min: 1, max: 2 ** 30 }), { minLength: 1, maxLength: 40 }).map(named),
      units: fc.integer({ min: 0, max: 2 ** 22 }),
    });
    let used = 0;
    fc.assert(
      fc.property(large, ({ parties, units }) => {
        fc.pre(
          isSafeForSainteLague(
            parties.map(({ weight }) => weight),
            units,
          ),
        );
        used += 1;
        expect(onSafeIntegers(parties, units)).toEqual(onBigIntegers(parties, units));
      }),
      { numRuns: 2_000 },
    );
    expect(used).toBeGreaterThan(1_000);
  });
});
