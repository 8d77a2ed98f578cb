import { expect, it } from 'vitest';
import { moveFunding } from '../../../core/commands/move-funding.ts';
import { calculate } from '../../../core/calculate.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

it('F: moves a row of funding; own financing pays first wherever it stands', () => {
  const plan = wholePlan();
  const moved = carriedOut(moveFunding(plan, { id: 'bidrag', to: 0 }));
  expect(moved.funding.map(({ id }) => id)).toEqual(['bidrag', 'egen', 'region']);
  const paid = (of: typeof plan) =>
    Object.fromEntries(calculate(of, 'bas').funding.map(({ id, amounts }) => [id, amounts]));
  expect(paid(moved)).toEqual(paid(plan));
  expect(carriedOut(moveFunding(plan, { id: 'egen', to: -3 }))).toBe(plan);
  expect(refusalOf(moveFunding(plan, { id: 'gone', to: 0 })).code).toBe('refusal.fundingGone');
});
