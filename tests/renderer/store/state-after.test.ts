import { expect, test } from 'vitest';
import { existingPeriod } from '../../../renderer/store/state-after.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();

test('a year that the plan has stays, and so does the sum', () => {
  expect(existingPeriod(plan, { kind: 'year', year: 2026 })).toEqual({ kind: 'year', year: 2026 });
  expect(existingPeriod(plan, { kind: 'sum' })).toEqual({ kind: 'sum' });
});

test('Y1 a year that is gone gives way to the first', () => {
  expect(existingPeriod(plan, { kind: 'year', year: 2031 })).toEqual({ kind: 'year', year: 2025 });
});
