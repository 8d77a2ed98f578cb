import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { compare } from '../../../core/compare/compare.ts';
import type { Period } from '../../../core/compare/comparison.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const YEAR: Period = { kind: 'year', year: 2025 };
const nobody = (plan: Plan): Plan => ({
  ...plan,
  scenarios: plan.scenarios.map((scenario) =>
    scenario.id === 'bara-fyra'
      ? {
          ...scenario,
          overrides: Object.fromEntries(
            plan.members.map(({ id }) => [`member:${id}.joined`, { all: false }]),
          ),
        }
      : scenario,
  ),
});
const rests = (plan: Plan, period: Period) =>
  compare(plan, ['alla-sju', 'bara-fyra'], period, (id) => calculate(plan, id)).rests;

describe('what the members do not pay', () => {
  test('S4, A1 a sum of nothing is no cost of nothing: the whole cost stands as unfunded', () => {
    expect(rests(nobody(examplePlan()), YEAR)).toMatchObject([
      { row: 'unfunded', amounts: [0n, 116_600_000n] },
    ]);
    expect(rests(nobody(examplePlan()), { kind: 'sum' })).toMatchObject([
      { row: 'unfunded', amounts: [0n, 358_580_900n] },
    ]);
  });

  test('F3 where everything is paid there is no row', () => {
    expect(rests(examplePlan(), YEAR)).toEqual([]);
  });
});
