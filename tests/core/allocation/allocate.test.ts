import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../core/allocation/allocate.ts';
import { exactAmounts } from '../../../core/allocation/exact-amounts.ts';
import { amountRuleOf } from '../../../core/allocation/amount-rule.ts';
import { money, UNITS } from '../../../core/numbers/money.ts';
import { compareRatios } from '../../../core/numbers/ratio.ts';
import type { Party, Plan } from '../../../core/plan/schema.ts';
import { amountLine, ceilingOf, joinedIn, member, planWith, sharedBy } from '../../builders/plan-builder.ts';

const kr = (kronor: number) => money(BigInt(Math.round(kronor * 100)));
const inKronor = (amounts: readonly (bigint | null)[]) =>
  amounts.map((amount) => (amount === null ? null : Number(amount) / 100));
const oneYear = [{ year: 2025, months: 12 }];

describe('C6 pools and their sum', () => {
  const plan = planWith({
    years: oneYear,
    lines: [
      amountLine('a', 1),
      sharedBy(amountLine('b', 1), { participants: ['ale', 'bo'] }),
      amountLine('c', 1),
    ],
    members: [member('Ale', 1), member('Bo', 1), member('Cid', 2)],
  });
  const { pools, years } = allocate(plan, [[kr(100)], [kr(31)], [kr(300)]]);

  it('each pool is told with its lines, what it shares and where that went', () => {
    expect(pools).toMatchObject([
      {
        id: 'plan',
        key: { kind: 'population' },
        participants: null,
        lines: ['a', 'c'],
        toShare: { sum: 40_000n },
      },
      { id: 'pool-b', participants: ['ale', 'bo'], lines: ['b'], toShare: { sum: 3_100n } },
    ]);
    expect(pools.map((pool) => pool.years[0]?.parts.map((part) => inKronor(part.amounts)))).toEqual([
      [[100, 100, 200]],
      [[16, 15, 0]],
    ]);
    expect(pools[0]?.years[0]).not.toHaveProperty('members');
  });

  it('a member’s amount is its sum over pools', () => {
    expect(inKronor(years[0]!.members)).toEqual([116, 115, 200]);
  });
});

describe('A4, T3, T4 the order of what is done', () => {
  const host: Party = { kind: 'member', member: 'ale' };
  const plan = (changes: Partial<Plan>) =>
    planWith({
      years: oneYear,
      key: { kind: 'equal' },
      lines: [amountLine('a', 1)],
      amountRounding: 'halfUpHost',
      host,
      members: ['Ale', 'Bo', 'Cid'].map((name) => member(name, 1, { ceiling: ceilingOf(333) })),
      ...changes,
    });

  // Thirds of 1 000 are 333 each; the krona left is Ale's as the host, who is then over 333; T3 gives it to Bo, the first
  // by name, who is full, and to Cid, who is full: it is unfunded.
  it('the host bears the difference first, and may be over by it', () => {
    const { years, capped } = allocate(plan({ ceilingRule: 'spread' }), [[kr(1000)]]);
    expect(inKronor(years[0]!.members)).toEqual([333, 333, 333]);
    expect(inKronor(years[0]!.asHost)).toEqual([1, 0, 0]);
    expect(inKronor(capped[0]!.cut)).toEqual([1, 0, 0]);
    expect(years[0]?.unfunded).toBe(100n);
  });

  it('by T4 it is not cut: its own ceiling is only tested', () => {
    const { years } = allocate(plan({ ceilingRule: 'host' }), [[kr(1000)]]);
    expect(inKronor(years[0]!.members)).toEqual([334, 333, 333]);
  });
});

describe('laws', () => {
  const members = fc.array(
    fc.record({
      population: fc.option(fc.nat(50_000), { freq: 20 }),
      joined: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    }),
    { maxLength: 8 },
  );
  const amounts = fc.array(fc.bigInt(-(10n ** 6n), 10n ** 16n).map(money), { minLength: 3, maxLength: 3 });

  it('F3, A6 every year adds up: members + rounding + unfunded + not allocated − surplus', () => {
    fc.assert(
      fc.property(members, amounts, fc.constantFrom(...UNITS), (parties, toShare, unit) => {
        const plan = planWith({
          unit,
          lines: [amountLine('a', 1)],
          members: parties.map(({ population, joined: [a = true, b = true, c = true] }, place) =>
            member(`m${place}`, population, { joined: joinedIn({ 2025: a, 2026: b, 2027: c }) }),
          ),
        });
        for (const [place, year] of allocate(plan, [toShare]).years.entries()) {
          const shared = year.members.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n);
          const rests = year.roundingDifference + (year.unfunded ?? 0n) + (year.unallocated ?? 0n);
          expect(shared + rests - year.surplus).toBe(toShare[place]);
          for (const amount of year.members) expect((amount ?? 0n) % amountRuleOf(plan).step).toBe(0n);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('A6 with exact shares, a member who joins never raises another’s exact amount', () => {
    const populations = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        populations,
        fc.constantFrom('population', 'equal'),
        fc.nat(10 ** 9),
        (all, kind, amount) => {
          const exact = (joined: readonly number[]) => {
            const plan = planWith({
              years: oneYear,
              lines: [amountLine('a', 1)],
              key: { kind },
              shareRounding: 'none',
              members: joined.map((population, place) => member(`m${place}`, population)),
            });
            return exactAmounts(plan, allocate(plan, [[money(BigInt(amount))]]).sharedPools, 0);
          };
          const after = exact(all);
          for (const [place, before] of exact(all.slice(0, -1)).entries())
            expect(compareRatios(after[place]!, before)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});
