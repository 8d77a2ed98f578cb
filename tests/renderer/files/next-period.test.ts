import { expect, test } from 'vitest';
import { nextPeriodName, periodText } from '../../../renderer/files/next-period.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();
const named = (name: string) => ({ ...plan, name });

test('the years in the name are those of the next period', () => {
  expect(nextPeriodName(plan, 3)).toBe('Steget vidare 2028–2030');
  expect(nextPeriodName(plan, 1)).toBe('Steget vidare 2028');
  expect(nextPeriodName(named('Avtal 2025-2027, reviderat'), 2)).toBe('Avtal 2028–2029, reviderat');
});

test('a name without its years gets them after it', () => {
  expect(nextPeriodName(named('Samverkan'), 3)).toBe('Samverkan 2028–2030');
  expect(nextPeriodName(named('Avtal 2019–2021'), 3)).toBe('Avtal 2019–2021 2028–2030');
});

test('a plan of one year', () => {
  const one = { ...named('Förprojekt 2025'), years: plan.years.slice(0, 1) };
  expect(nextPeriodName(one, 2)).toBe('Förprojekt 2026–2027');
  expect(periodText(2026, 2026)).toBe('2026');
});
