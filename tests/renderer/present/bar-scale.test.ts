import { describe, expect, test } from 'vitest';
import { calculate, compare } from '../../../core/index.ts';
import { barOf, barScale, ceilingPlace } from '../../../renderer/present/bar-scale.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();
const ids = [plan.base.id, ...plan.scenarios.map(({ id }) => id)];
const comparison = compare(plan, ids, { kind: 'year', year: 2025 }, (id) => calculate(plan, id));

describe('bars', () => {
  test('one scale for all pictures, from zero: the longest amount of any scenario reaches the end', () => {
    // 342 860 of Mellerud and Bengtsfors in B is the most; the ceiling stands at 200 000 of it.
    const scale = barScale(comparison);
    const mellerud = comparison.members.find(({ name }) => name === 'Mellerud')!;
    expect(scale.zero).toBeCloseTo(0);
    expect(barOf(mellerud.cells[1]!.amount!, scale)).toEqual({ from: 0, length: 1 });
    expect(ceilingPlace(mellerud, 1, comparison.period, scale)).toBeCloseTo(200_000 / 342_860, 6);
    expect(ceilingPlace(mellerud, 1, { kind: 'sum' }, scale)).toBeNull();
  });

  test('an amount below zero reaches to the left of zero', () => {
    const scale = { zero: 0.25, placeOf: (amount: bigint) => (Number(amount) + 100) / 400 };
    expect(barOf(-100n as never, scale)).toEqual({ from: 0, length: 0.25 });
    expect(barOf(300n as never, scale)).toEqual({ from: 0.25, length: 0.75 });
  });
});
