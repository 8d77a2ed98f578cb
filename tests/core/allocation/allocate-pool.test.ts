import { describe, expect, it } from 'vitest';
import { allocatePoolYear, sharePool } from '../../../core/allocation/allocate-pool.ts';
import { partSharingsOf } from '../../../core/allocation/part-sharing.ts';
import { poolsOf } from '../../../core/allocation/pools.ts';
import { money, type Money } from '../../../core/numbers/money.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  divide,
  fee,
  joinedIn,
  member,
  ownKey,
  planWith,
  sharedBy,
} from '../../builders/plan-builder.ts';

const kr = (kronor: number) => money(BigInt(kronor) * 100n);

/** The plan's first pool in its first year, given so much. */
function firstYear(plan: Plan, amount: Money | null) {
  const parts = partSharingsOf(plan, poolsOf(plan)[0]!);
  return allocatePoolYear(plan, parts, { year: 2025, position: 0 }, amount);
}

const off = { joined: joinedIn(false) };

describe('A4 amounts', () => {
  it('by rounded shares add up to the year’s amount exactly', () => {
    const plan = planWith({ members: [member('A', 1), member('B', 1), member('C', 1)] });
    const amounts = [kr(340), kr(330), kr(330)];
    expect(firstYear(plan, kr(1000))).toEqual({
      year: 2025,
      parts: [{ part: '', kind: 'divide', taken: kr(1000), amounts }],
      members: amounts,
      roundingDifference: 0n,
      unfunded: 0n,
      surplus: 0n,
      unallocated: 0n,
    });
  });

  it('A3 of two with the same percent, the krona goes to the one with more inhabitants', () => {
    const plan = planWith({ members: [member('Ale', 9138), member('Bo', 9165), member('Cid', 38_697)] });
    expect(firstYear(plan, kr(10)).members).toEqual([kr(1), kr(2), kr(7)]);
  });

  it('A3 of equal parts, the krona goes to the first name in Swedish', () => {
    const plan = planWith({ key: { kind: 'equal' }, members: [member('Örebro', 9), member('Åmål', 1)] });
    expect(firstYear(plan, kr(3)).members).toEqual([kr(1), kr(2)]);
  });

  it('what is less than a step of the amounts is rounding difference', () => {
    const plan = planWith({ members: [member('A', 1), member('B', 1)] });
    expect(firstYear(plan, money(1_050n))).toMatchObject({
      members: [kr(5), kr(5)],
      roundingDifference: 50n,
    });
    expect(firstYear({ ...plan, unit: 'tkr' }, money(150_000n))).toMatchObject({
      members: [money(100_000n), money(0n)],
      roundingDifference: 50_000n,
    });
    expect(firstYear({ ...plan, amountUnit: '100' }, kr(1_050))).toMatchObject({
      members: [kr(500), kr(500)],
      roundingDifference: kr(50),
    });
  });

  it('zero to share gives everyone 0', () => {
    const plan = planWith({ members: [member('A', 1), member('B', 1)] });
    expect(firstYear(plan, kr(0)).members).toEqual([0n, 0n]);
  });

  it('K6 a member’s amount is the sum over the key’s parts', () => {
    const plan = planWith({
      key: { kind: 'own', key: 'own' },
      keys: [ownKey('own', fee('f', { figure: 100 }), divide('d', { kind: 'population' }))],
      members: [member('A', 1), member('B', 3), member('C', 9, off)],
    });
    expect(firstYear(plan, kr(1000)).members).toEqual([kr(300), kr(700), 0n]);
  });
});

describe('A1, F3 where an amount cannot be shared', () => {
  const faulty = planWith({ members: [member('A', 1), member('B', null), member('C', 1, off)] });
  const nobody = planWith({ members: [member('A', 1, off)] });
  const sound = planWith({ members: [member('A', 1), member('B', 1, off)] });

  it('a weight that is missing: not allocated, the joined members’ amounts unknown', () => {
    expect(firstYear(faulty, kr(7))).toMatchObject({
      members: [null, null, 0n],
      parts: [],
      unallocated: kr(7),
      unfunded: 0n,
    });
  });

  it('K6 a part that cannot be shared holds up all of the pool', () => {
    const key = { kind: 'own', key: 'own' } as const;
    const keys = [ownKey('own', fee('f', { figure: 1 }), divide('d', { kind: 'population' }))];
    expect(firstYear({ ...faulty, key, keys }, kr(7))).toMatchObject({
      members: [null, null, 0n],
      unallocated: kr(7),
    });
  });

  it('nobody has joined: unfunded', () => {
    expect(firstYear(nobody, kr(7))).toMatchObject({ members: [0n], unfunded: kr(7), unallocated: 0n });
  });

  it('below zero: surplus, whoever has joined and whatever their weights', () => {
    for (const plan of [faulty, nobody, sound]) {
      const year = firstYear(plan, kr(-7));
      expect(year).toMatchObject({ surplus: kr(7), unfunded: 0n, unallocated: 0n, parts: [] });
      expect(year.members.every((amount) => amount === 0n)).toBe(true);
    }
  });

  it('N6 an amount that could not be computed stays so where it would have gone', () => {
    expect(firstYear(sound, null)).toMatchObject({ members: [null, 0n], unfunded: 0n, unallocated: 0n });
    expect(firstYear(faulty, null)).toMatchObject({ members: [null, null, 0n], unallocated: null });
    expect(firstYear(nobody, null)).toMatchObject({ members: [0n], unfunded: null, unallocated: 0n });
  });
});

describe('C6 a pool', () => {
  const lines = [amountLine('a', 1), sharedBy(amountLine('b', 1), { participants: ['bo'] })];
  const plan = planWith({ lines, members: [member('Ale', 1), member('Bo', 1)] });

  it('shares what funding leaves of its own lines among its own participants, year by year', () => {
    const left = [
      [kr(10), kr(20), null],
      [kr(1), kr(2), kr(3)],
    ];
    const [all, own] = poolsOf(plan).map((pool) => sharePool(plan, pool, left));
    expect(all?.toShare.amounts).toEqual([kr(10), kr(20), null]);
    expect(all?.years.map(({ members }) => members)).toEqual([
      [kr(5), kr(5)],
      [kr(10), kr(10)],
      [null, null],
    ]);
    expect(own?.years.map(({ members }) => members)).toEqual([
      [0n, kr(1)],
      [0n, kr(2)],
      [0n, kr(3)],
    ]);
  });
});
