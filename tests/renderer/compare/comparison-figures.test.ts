import { describe, expect, test } from 'vitest';
import { calculate, compare, type Period, type Plan } from '../../../core/index.ts';
import { largestDifference, partOf } from '../../../renderer/compare/comparison-figures.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();
const of = (period: Period, from: Plan = plan) =>
  compare(from, [from.base.id, ...from.scenarios.map(({ id }) => id)], period, (id) => calculate(from, id));

describe('the bars of differences', () => {
  test('all on one scale: the largest reaches the end, none goes past it', () => {
    const comparison = of({ kind: 'year', year: 2025 });
    const largest = largestDifference(comparison);
    expect(largest).toBe(22_154_000);
    const parts = comparison.members.flatMap(({ cells }) =>
      cells.flatMap(({ difference }) => (difference === null ? [] : [partOf(difference, largest)])),
    );
    expect(Math.min(...parts)).toBe(-1);
    expect(Math.max(...parts)).toBeLessThanOrEqual(1);
  });

  test('no difference at all draws nothing', () => {
    expect(largestDifference(of({ kind: 'sum' }, { ...plan, scenarios: [] }))).toBe(0);
    expect(partOf(0n as Parameters<typeof partOf>[0], 0)).toBe(0);
  });
});
