import { describe, expect, it } from 'vitest';
import { setMonths } from '../../../core/commands/set-months.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();

describe('setMonths', () => {
  it('Y1: says how many months of a year are active', () => {
    expect(carriedOut(setMonths(plan, { year: 2026, months: 7 })).years[1]).toEqual({
      year: 2026,
      months: 7,
    });
    expect(carriedOut(setMonths(plan, { year: 2026, months: 12 }))).toBe(plan);
  });

  it('Y1: refuses a year that is gone and other than 1–12 months', () => {
    expect(refusalOf(setMonths(plan, { year: 2030, months: 7 })).code).toBe('refusal.yearGone');
    for (const months of [0, 13, 6.5, Number.NaN]) {
      expect(refusalOf(setMonths(plan, { year: 2026, months })).code).toBe('refusal.monthsRange');
    }
  });
});
