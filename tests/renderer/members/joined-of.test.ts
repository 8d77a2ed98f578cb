import { expect, test } from 'vitest';
import { joinedOf } from '../../../renderer/members/joined-of.ts';
import { examplePlan } from '../example-plan.ts';
import { memberNamed } from './member-plan.ts';

test('Y1 in all years, in none, in some', () => {
  const plan = examplePlan();
  const member = memberNamed(plan, 'Mellerud');
  const years = (a: boolean, b: boolean, c: boolean) => ({
    ...member,
    joined: { years: { '2025': a, '2026': b, '2027': c } },
  });
  expect(joinedOf(member, plan)).toBe(true);
  expect(joinedOf(years(false, false, false), plan)).toBe(false);
  expect(joinedOf(years(true, true, true), plan)).toBe(true);
  expect(joinedOf(years(false, true, true), plan)).toBe('mixed');
});
