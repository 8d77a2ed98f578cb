import { describe, expect, it } from 'vitest';
import { testCeiling } from '../../../core/allocation/ceiling.ts';
import { money, type Money, type Unit } from '../../../core/numbers/money.ts';
import type { Member } from '../../../core/plan/schema.ts';
import { ceilingOf } from '../../builders/plan-builder.ts';

const ore = (...amounts: readonly (bigint | null)[]) =>
  amounts.map((amount) => (amount === null ? null : money(amount)));
const test = (
  ceiling: Member['ceiling'],
  amounts: readonly (Money | null)[],
  unit: Unit = 'kr',
  joined = amounts.map(() => true),
) => testCeiling(ceiling, { amounts, joined }, unit);

describe('T1, T2 a ceiling a year', () => {
  it('is passed strictly above it only', () => {
    const amounts = [money(19_999_900n), money(20_000_000n), money(20_000_100n)];
    expect(test(ceilingOf(200_000), amounts, 'kr')).toEqual({
      ceiling: { kind: 'year', amount: 20_000_000n },
      over: [false, false, true],
      excess: [-100n, 0n, 100n],
    });
  });

  it('is in the plan’s unit and keeps its öre', () => {
    expect(test(ceilingOf('199999.5'), [money(20_000_000n)], 'kr').over).toEqual([true]);
    expect(test(ceilingOf(200), [money(20_000_000n)], 'tkr').excess).toEqual([0n]);
    expect(test(ceilingOf('0.01'), [money(2n)], 'öre').excess).toEqual([1n]);
  });

  it('T1 is passed by an amount that only its parts of an öre lie under', () => {
    expect(test(ceilingOf('215095.999'), [money(21_509_600n)], 'kr').over).toEqual([true]);
    expect(test(ceilingOf('215095.999'), [money(21_509_599n)], 'öre').over).toEqual([false]);
  });

  it('N6 says nothing of a year without an amount, nor without a ceiling', () => {
    expect(test(ceilingOf(0), [null, money(1n)], 'kr')).toMatchObject({
      over: [false, true],
      excess: [null, 1n],
    });
    expect(test(null, [money(1n), null], 'kr')).toEqual({
      ceiling: null,
      over: [false, false],
      excess: [null, null],
    });
  });

  it('of nothing is passed by any amount above zero', () => {
    expect(test(ceilingOf(0), [money(0n), money(-5n)], 'kr').over).toEqual([false, false]);
  });
});

describe('T1, T2 a ceiling for the period', () => {
  const period = ceilingOf(500, 'period');

  it('is broken from the year that the amounts pass it, by the amounts so far', () => {
    const amounts = ore(20_000n, 30_000n, 100n, 0n);
    expect(test(period, amounts)).toEqual({
      ceiling: { kind: 'period', amount: 50_000n },
      over: [false, false, true, true],
      excess: [-30_000n, 0n, 100n, 100n],
    });
  });

  it('says nothing of a year that the member has not joined, nor from a year without an amount on', () => {
    expect(test(period, ore(60_000n, 0n, 100n), 'kr', [true, false, true])).toMatchObject({
      over: [true, false, true],
      excess: [10_000n, null, 10_100n],
    });
    expect(test(period, ore(60_000n, null, 100n)).excess).toEqual([10_000n, null, null]);
  });
});

describe('T1, T2 a ceiling on average over the joined years', () => {
  const average = ceilingOf(100, 'average');

  it('is broken in all joined years or in none', () => {
    expect(test(average, ore(15_000n, 0n, 5_000n), 'kr', [true, false, true])).toEqual({
      ceiling: { kind: 'average', amount: 10_000n },
      over: [false, false, false],
      excess: [0n, null, 0n],
    });
    expect(test(average, ore(15_000n, 0n, 6_000n), 'kr', [true, false, true])).toMatchObject({
      over: [true, false, true],
      excess: [500n, null, 500n],
    });
  });

  it('is passed by a third of an öre: the excess is up to the next whole one', () => {
    expect(test(average, ore(10_000n, 10_000n, 10_001n))).toMatchObject({
      over: [true, true, true],
      excess: [1n, 1n, 1n],
    });
    expect(test(average, ore(10_000n, 10_000n, 9_999n)).excess).toEqual([0n, 0n, 0n]);
  });

  it('is not passed by half an öre that it allows itself', () => {
    const half = ceilingOf('1.005', 'average');
    expect(test(half, ore(100n, 101n))).toMatchObject({ over: [false, false], excess: [0n, 0n] });
    expect(test(half, ore(101n, 101n)).over).toEqual([true, true]);
  });

  it('says nothing where a joined year has no amount, or none is joined', () => {
    expect(test(average, ore(90_000n, null)).excess).toEqual([null, null]);
    expect(test(average, ore(0n, 0n), 'kr', [false, false]).excess).toEqual([null, null]);
  });
});
