import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, allocateYear } from '../../../core/allocation/allocate.ts';
import { sharingOf } from '../../../core/allocation/sharing.ts';
import { money, stepOf, UNITS, type Money, type Unit } from '../../../core/numbers/money.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { joinedIn, member, planWith } from '../../builders/plan-builder.ts';

const kr = (kronor: number) => money(BigInt(kronor) * 100n);

/** The plan's first year, given so much. */
function firstYear(plan: Plan, amount: Money | null, unit: Unit = 'kr') {
  return allocateYear(amount, sharingOf(plan).years[0]!, unit, plan.members.length);
}

describe('A4 amounts', () => {
  it('by rounded shares add up to the year’s amount exactly', () => {
    const plan = planWith({ members: [member('A', 1), member('B', 1), member('C', 1)] });
    expect(firstYear(plan, kr(1000))).toEqual({
      members: [kr(340), kr(330), kr(330)],
      roundingDifference: 0n,
      unfunded: 0n,
      surplus: 0n,
      unallocated: 0n,
    });
  });

  it('A3 of two with the same percent, the krona goes to the one with more inhabitants', () => {
    const plan = planWith({ members: [member('Ale', 9138), member('Bo', 9165), member('Cid', 38_697)] });
    expect(sharingOf(plan).members.map(({ share }) => share?.rounded.n)).toEqual([16n, 16n, 68n]);
    expect(firstYear(plan, kr(10)).members).toEqual([kr(1), kr(2), kr(7)]);
  });

  it('A3 of equal parts, the krona goes to the first name in Swedish', () => {
    const plan = planWith({ key: { kind: 'equal' }, members: [member('Örebro', 9), member('Åmål', 1)] });
    expect(firstYear(plan, kr(3)).members).toEqual([kr(1), kr(2)]);
  });

  it('C5 what is less than a step of the unit is rounding difference', () => {
    const plan = planWith({ members: [member('A', 1), member('B', 1)] });
    expect(firstYear(plan, money(1_050n))).toMatchObject({
      members: [kr(5), kr(5)],
      roundingDifference: 50n,
    });
    expect(firstYear(plan, money(150_000n), 'tkr')).toMatchObject({
      members: [money(100_000n), money(0n)],
      roundingDifference: 50_000n,
    });
  });

  it('zero to share gives everyone 0', () => {
    const plan = planWith({ members: [member('A', 1), member('B', 1)] });
    expect(firstYear(plan, kr(0)).members).toEqual([0n, 0n]);
  });
});

describe('A1, F3 where an amount cannot be shared', () => {
  const off = { joined: joinedIn(false) };
  const faulty = planWith({ members: [member('A', 1), member('B', null), member('C', 1, off)] });
  const nobody = planWith({ members: [member('A', 1, off)] });
  const sound = planWith({ members: [member('A', 1), member('B', 1, off)] });

  it('a weight that is missing: not allocated, the joined members’ amounts unknown', () => {
    expect(firstYear(faulty, kr(7))).toMatchObject({
      members: [null, null, 0n],
      unallocated: kr(7),
      unfunded: 0n,
    });
  });

  it('nobody has joined: unfunded', () => {
    expect(firstYear(nobody, kr(7))).toMatchObject({ members: [0n], unfunded: kr(7), unallocated: 0n });
  });

  it('below zero: surplus, whoever has joined and whatever their weights', () => {
    for (const plan of [faulty, nobody, sound]) {
      const year = firstYear(plan, kr(-7));
      expect(year).toMatchObject({ surplus: kr(7), unfunded: 0n, unallocated: 0n });
      expect(year.members.every((amount) => amount === 0n)).toBe(true);
    }
  });

  it('N6 an amount that could not be computed stays so where it would have gone', () => {
    expect(firstYear(sound, null)).toMatchObject({ members: [null, 0n], unfunded: 0n, unallocated: 0n });
    expect(firstYear(faulty, null)).toMatchObject({ members: [null, null, 0n], unallocated: null });
    expect(firstYear(nobody, null)).toMatchObject({ members: [0n], unfunded: null, unallocated: 0n });
  });
});

describe('laws', () => {
  it('F3, A6 every year adds up: members + rounding + unfunded + not allocated − surplus', () => {
    const members = fc.array(
      fc.record({
        population: fc.option(fc.nat(50_000), { freq: 20 }),
        joined: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      }),
      { maxLength: 8 },
    );
    const amounts = fc.array(fc.bigInt(-(10n ** 6n), 10n ** 16n).map(money), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(members, amounts, fc.constantFrom(...UNITS), (parties, toShare, unit) => {
        const plan = planWith({
          members: parties.map(({ population, joined: [a = true, b = true, c = true] }, place) =>
            member(`m${place}`, population, { joined: joinedIn({ 2025: a, 2026: b, 2027: c }) }),
          ),
        });
        for (const [place, year] of allocate(toShare, sharingOf(plan), unit).entries()) {
          const shared = year.members.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n);
          const rests = year.roundingDifference + (year.unfunded ?? 0n) + (year.unallocated ?? 0n);
          expect(shared + rests - year.surplus).toBe(toShare[place]);
          for (const amount of year.members) expect((amount ?? 0n) % stepOf(unit)).toBe(0n);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('A6 with exact shares, a member who joins never raises another’s amount before rounding', () => {
    const populations = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(populations, fc.constantFrom('population', 'equal'), (all, kind) => {
        const planOf = (joined: readonly number[]) =>
          planWith({
            key: { kind },
            shareRounding: 'none',
            members: joined.map((population, place) => member(`m${place}`, population)),
          });
        const before = sharingOf(planOf(all.slice(0, -1))).members;
        const after = sharingOf(planOf(all)).members;
        for (const [place, { share }] of before.entries()) {
          const later = after[place]!.share!;
          expect(later.exact.n * share!.exact.d).toBeLessThan(share!.exact.n * later.exact.d);
        }
      }),
    );
  });
});
