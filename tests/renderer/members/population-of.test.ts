import { expect, test } from 'vitest';
import { populationOf } from '../../../renderer/members/population-of.ts';
import { examplePlan } from '../example-plan.ts';
import { memberNamed } from './member-plan.ts';

test('K7 typed before the register’s, which is of the date; none where neither has one', () => {
  const plan = examplePlan();
  expect(populationOf(memberNamed(plan, 'Vänersborg*'), 2023)).toEqual({ text: '6965', origin: 'typed' });
  expect(populationOf(memberNamed(plan, 'Mellerud'), 2023)).toEqual({ text: '9165', origin: 'register' });
  expect(populationOf(memberNamed(plan, 'Mellerud'), 1950)).toBeNull();
});
