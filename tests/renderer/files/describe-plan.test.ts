import { expect, test } from 'vitest';
import { setInput, type Plan } from '../../../core/index.ts';
import { addsUp, describePlan } from '../../../renderer/files/describe-plan.ts';
import { outcomeOf } from '../../../renderer/store/derived.ts';
import { examplePlan } from '../../builders/example-plan.ts';

test('the example: three scenarios, two of them over, and all add up', () => {
  expect(describePlan(examplePlan())).toEqual({
    planName: 'Steget vidare 2025–2027',
    scenarios: 3,
    scenariosOver: 2,
    addsUp: true,
  });
});

test('A1 where nobody is in, it does not add up', () => {
  const plan = examplePlan();
  const empty = plan.members.reduce((current: Plan, { id }) => {
    const left = setInput(current, {
      scenario: plan.base.id,
      input: `member:${id}.joined`,
      year: null,
      value: false,
    });
    return left.ok ? left.value.plan : current;
  }, plan);
  expect(addsUp(outcomeOf(empty, empty.base.id))).toBe(false);
  expect(describePlan(empty).addsUp).toBe(false);
});
