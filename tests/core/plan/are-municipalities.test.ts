import { expect, it } from 'vitest';
import { areMunicipalities } from '../../../core/plan/are-municipalities.ts';
import { examplePlan } from '../../builders/example-plan.ts';

it('K7, P.8: all are municipalities where each is one of the register, and not where one of them is not', () => {
  const { members } = examplePlan();
  expect(areMunicipalities({ members })).toBe(true);
  const [first, ...others] = members;
  if (!first) throw new Error('The example has members');
  expect(areMunicipalities({ members: [...others, { ...first, register: null }] })).toBe(false);
  expect(areMunicipalities({ members: [] })).toBe(true);
});
