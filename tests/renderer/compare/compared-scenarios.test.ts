import { describe, expect, test } from 'vitest';
import { newPlan, type Plan } from '../../../core/index.ts';
import { comparedIds, switchedChoice } from '../../../renderer/compare/compared-scenarios.ts';

const base = newPlan({
  ...{ id: 'p', baseId: 'a', name: 'Plan', baseName: 'Alla', firstYear: 2025, years: 1, unit: 'kr' },
  ...{ populationYear: 2023, registerSource: 'SCB' },
});
const plan: Plan = {
  ...base,
  scenarios: ['b', 'c', 'd'].map((id) => ({
    id,
    letter: id.toUpperCase(),
    name: id,
    note: '',
    overrides: {},
  })),
};

describe('what is compared (S4)', () => {
  test('the one compared against stands first, the others in the plan’s order', () => {
    expect(comparedIds(plan, 'c', null)).toEqual(['c', 'a', 'b', 'd']);
    expect(comparedIds(plan, 'a', ['d', 'b'])).toEqual(['a', 'b', 'd']);
  });

  test('switching one off leaves the others; switching the last one on chooses all again', () => {
    expect(switchedChoice(plan, 'a', null, 'c')).toEqual(['b', 'd']);
    expect(switchedChoice(plan, 'a', ['b', 'd'], 'c')).toBeNull();
    expect(switchedChoice(plan, 'a', ['b'], 'b')).toEqual([]);
  });
});
