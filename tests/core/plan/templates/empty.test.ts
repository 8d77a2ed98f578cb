import { expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import { made } from './made.ts';

test('the empty plan has three years from the next one on, the latest population, and nothing else', () => {
  const plan = made('empty');
  expect(plan.years.map(({ year }) => year)).toEqual([2027, 2028, 2029]);
  expect(plan.populationYear).toBe(2024);
  expect([plan.lines, plan.members, plan.funding, plan.scenarios]).toEqual([[], [], [], []]);
  expect(calculate(plan, plan.base.id).total.sum).toBe(0n);
});
