import { expect, test } from 'vitest';
import { inputOf, resolve, setInput, type OverrideValue, type Plan } from '../../../core/index.ts';
import { setTypedInput } from '../../../renderer/store/set-typed-input.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const SCENARIO = 'utan-munkedal';

const planWith = (input: string, value: OverrideValue): Plan => {
  const done = setInput(examplePlan(), { scenario: SCENARIO, input, year: null, value });
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.plan;
};

const typedIn = (plan: Plan, input: string, typed: string) => {
  const done = setTypedInput(plan, { scenario: SCENARIO, input, year: null }, typed, 'sv');
  return done.ok ? inputOf(resolve(done.value.plan, SCENARIO), input)?.value : done.failure.code;
};

test('N4, S1 pay that is a month’s in the scenario alone is typed with its own unit, and no other', () => {
  const plan = planWith('line:lon.payPer', 'month');
  expect(typedIn(plan, 'line:lon.pay', '70 000 kr/mån')).toEqual({ text: '70000', value: '70000' });
  expect(typedIn(plan, 'line:lon.pay', '840 000 kr/år')).toBe('number.wrongUnit');
});

test('T1, S1 a ceiling that is typed keeps the kind that the scenario gave it', () => {
  const amount = { text: '600000', value: '600000' };
  const plan = planWith('member:mellerud.ceiling', { kind: 'period', amount });
  expect(typedIn(plan, 'member:mellerud.ceiling', '500 000')).toEqual({
    kind: 'period',
    amount: { text: '500000', value: '500000' },
  });
});

test('what cannot be read is refused, and so is an input that is gone', () => {
  expect(typedIn(examplePlan(), 'line:lon.pay', '1e5')).toMatch(/^number\./);
  expect(typedIn(examplePlan(), 'line:borta.pay', '1')).toBe('refusal.inputGone');
});
