import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafe, largestRemainderSafe } from '../../../core/numbers/largest-remainder-safe.ts';
import { largestRemainder } from '../../../core/numbers/largest-remainder.ts';
import { precedenceOf } from '../../../core/numbers/precedence.ts';
import { apportionOnPaper, type PaperParty } from './apportion-on-paper.ts';

type Twin = (parties: readonly PaperParty[], units: number) => readonly number[];

function precedence(parties: readonly PaperParty[]): readonly number[] {
  return precedenceOf(parties.map(({ name, weight }) => ({ name, weight: BigInt(weight) })));
}

const onBigIntegers: Twin = (parties, units) =>
  largestRemainder(
    parties.map(({ weight }) => BigInt(weight)),
    BigInt(units),
    precedence(parties),
  ).map(Number);

const onSafeIntegers: Twin = (parties, units) =>
  largestRemainderSafe(
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
  units: fc.oneof(fc.constantFrom(0, 1, 100, 1_000, 10_000), fc.nat(2_000_000)),
});
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

/** A million sets take seconds, and a busy machine is given time. */
const PATIENCE_MS = 180_000;

/** Weights whose remainders tie exactly, where quotas cut at 20 digits, and floats, give the unit to another. */
const TIES: readonly (readonly [weights: readonly number[], parts: readonly number[]])[] = [
  [
    [1, 4, 295],
    [0, 1, 99],
  ],
  [
    [1, 2, 8, 13],
    [4, 8, 34, 54],
  ],
  [
    [13, 8, 2, 1],
    [54, 34, 8, 4],
  ],
  [
    [1, 2, 13, 29],
    [2, 4, 29, 65],
  ],
  [
    [1, 2, 20, 22],
    [2, 4, 45, 49],
  ],
];

describe.each([
  ['on big integers', onBigIntegers],
  ['on safe integers', onSafeIntegers],
])('largest remainder %s', (_, apportion) => {
  it('A2 gives the letter’s percents', () => {
    const population = named([9138, 4606, 6434, 9165, 10_502, 6965, 9893]);
    expect(apportion(population, 100)).toEqual([16, 8, 11, 16, 19, 12, 18]);
  });

  it.each(TIES)('A3 settles the exact tie of %j', (weights, parts) => {
    expect(apportion(named(weights), 100)).toEqual(parts);
  });

  it('A3 settles equal weights by name in Swedish: a before å, å before ä before ö', () => {
    const equal = (names: readonly string[]) => names.map((name) => ({ name, weight: 1 }));
    expect(apportion(equal(['Örebro', 'Äpplet', 'Åmål', 'Zinkgruvan']), 1)).toEqual([0, 0, 0, 1]);
    expect(apportion(equal(['Örebro', 'Äpplet', 'Åmål']), 2)).toEqual([0, 1, 1]);
  });

  it('a zero weight gets nothing, zero units give everyone nothing', () => {
    expect(apportion(named([0, 3, 0]), 7)).toEqual([0, 7, 0]);
    expect(apportion(named([2, 3]), 0)).toEqual([0, 0]);
  });

  it('law A6: the parts are quotas rounded up or down and add up to the whole', () => {
    fc.assert(
      fc.property(partiesAndUnits, ({ parties, units }) => {
        const parts = apportion(parties, units);
        const total = sum(parties.map(({ weight }) => weight));
        expect(sum(parts)).toBe(units);
        for (const [place, { weight }] of parties.entries()) {
          expect(parts[place]).toBeGreaterThanOrEqual(Math.floor((weight * units) / total));
          expect(parts[place]).toBeLessThanOrEqual(Math.ceil((weight * units) / total));
        }
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
      fc.property(partiesAndUnits, fc.integer({ min: 1, max: 1_000 }), ({ parties, units }, factor) => {
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
        const units = [10, 100, 1_000, 1 + below(1_000_000)][below(4)]!;
        const parts = apportion(parties, units);
        const onPaper = apportionOnPaper(parties, units);
        if (parts.some((part, place) => part !== onPaper[place])) {
          expect({ parties, units, parts }).toEqual({ parties, units, parts: onPaper });
        }
      }
    },
    PATIENCE_MS,
  );
});

describe('why integers', () => {
  /** Largest remainder on quotas divided by a number type: right but for what the division cuts. */
  function byQuotas(
    parties: readonly PaperParty[],
    units: number,
    quotaOf: (weight: number, total: number) => Decimal,
  ): readonly number[] {
    const total = sum(parties.map(({ weight }) => weight));
    const quotas = parties.map(({ weight }) => quotaOf(weight, total));
    const parts = quotas.map((quota) => quota.floor().toNumber());
    const remainders = quotas.map((quota) => quota.minus(quota.floor()));
    const order = [...precedence(parties)].sort((a, b) => remainders[b]!.cmp(remainders[a]!));
    for (const place of order.slice(0, units - sum(parts))) parts[place]! += 1;
    return parts;
  }
  const cut = (parties: readonly PaperParty[]) =>
    byQuotas(parties, 100, (weight, total) => new Decimal(weight).div(total).times(100)).join();
  const float = (parties: readonly PaperParty[]) =>
    byQuotas(parties, 100, (weight, total) => new Decimal((weight / total) * 100)).join();

  it('of 27 405 sets of four, decimals of 20 digits get 191 wrong and floats 518, integers none', () => {
    const wrong = { cut: 0, float: 0, bigIntegers: 0, safeIntegers: 0 };
    const sets = fourDifferentUpTo(30).map(named);
    for (const parties of sets) {
      const right = apportionOnPaper(parties, 100).join();
      wrong.cut += Number(cut(parties) !== right);
      wrong.float += Number(float(parties) !== right);
      wrong.bigIntegers += Number(onBigIntegers(parties, 100).join() !== right);
      wrong.safeIntegers += Number(onSafeIntegers(parties, 100).join() !== right);
    }
    expect(sets).toHaveLength(27_405);
    expect(wrong).toEqual({ cut: 191, float: 518, bigIntegers: 0, safeIntegers: 0 });
  });
});

/** Every rising row of four whole numbers from 1 on. */
function fourDifferentUpTo(most: number): readonly (readonly number[])[] {
  const longer = (rows: readonly (readonly number[])[]) =>
    rows.flatMap((row) => {
      const last = row.at(-1) ?? 0;
      return Array.from({ length: most - last }, (_, step) => [...row, last + step + 1]);
    });
  return longer(longer(longer(longer([[]]))));
}

describe('where the twin on safe integers may be used', () => {
  it('no product reaches 2^53', () => {
    expect(isSafe([100, 56_703], 1_224_829)).toBe(true);
    expect(isSafe([2 ** 30], 2 ** 30)).toBe(false);
    expect(isSafe([1], 2 ** 53)).toBe(false);
    expect(isSafe([2 ** 53, 1], 0)).toBe(false);
    expect(isSafe([Infinity], 1)).toBe(false);
    expect(isSafe(new Array<number>(5_000).fill(1e9), 100)).toBe(false);
  });

  it('law: wherever it may be used, the twins agree, up to the border', () => {
    const large = fc.record({
      parties: fc.array(fc.integer({ min: 1, max: 2 ** 31 }), { minLength: 1, maxLength: 40 }).map(named),
      units: fc.integer({ min: 0, max: 2 ** 24 }),
    });
    let used = 0;
    fc.assert(
      fc.property(large, ({ parties, units }) => {
        fc.pre(
          isSafe(
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
