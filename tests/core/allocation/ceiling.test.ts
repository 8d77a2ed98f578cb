import { describe, expect, it } from 'vitest';
import { testCeiling } from '../../../core/allocation/ceiling.ts';
import { money } from '../../../core/numbers/money.ts';
import { ceilingOf } from '../../builders/plan-builder.ts';

describe('T1, T2 a ceiling a year', () => {
  it('is passed strictly above it only', () => {
    const amounts = [money(19_999_900n), money(20_000_000n), money(20_000_100n)];
    expect(testCeiling(ceilingOf(200_000), amounts, 'kr')).toEqual({
      ceiling: { kind: 'year', amount: 20_000_000n },
      over: [false, false, true],
      excess: [-100n, 0n, 100n],
    });
  });

  it('is in the plan’s unit and keeps its öre', () => {
    expect(testCeiling(ceilingOf('199999.5'), [money(20_000_000n)], 'kr').over).toEqual([true]);
    expect(testCeiling(ceilingOf(200), [money(20_000_000n)], 'tkr').excess).toEqual([0n]);
    expect(testCeiling(ceilingOf('0.01'), [money(2n)], 'öre').excess).toEqual([1n]);
  });

  it('T1 is passed by an amount that only its parts of an öre lie under', () => {
    expect(testCeiling(ceilingOf('215095.999'), [money(21_509_600n)], 'kr').over).toEqual([true]);
    expect(testCeiling(ceilingOf('215095.999'), [money(21_509_599n)], 'öre').over).toEqual([false]);
  });

  it('N6 says nothing of a year without an amount, nor without a ceiling', () => {
    expect(testCeiling(ceilingOf(0), [null, money(1n)], 'kr')).toMatchObject({
      over: [false, true],
      excess: [null, 1n],
    });
    expect(testCeiling(null, [money(1n), null], 'kr')).toEqual({
      ceiling: null,
      over: [false, false],
      excess: [null, null],
    });
  });

  it('of nothing is passed by any amount above zero', () => {
    expect(testCeiling(ceilingOf(0), [money(0n), money(-5n)], 'kr').over).toEqual([false, false]);
  });
});
