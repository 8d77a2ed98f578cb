import { describe, expect, test } from 'vitest';
import { calculate, compare } from '../../../core/index.ts';
import { shownMembers } from '../../../renderer/present/shown-members.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();
const ids = [plan.base.id, ...plan.scenarios.map(({ id }) => id)];
const comparison = compare(plan, ids, { kind: 'year', year: 2025 }, (id) => calculate(plan, id));
const names = (members: readonly { readonly name: string }[]) => members.map(({ name }) => name);

describe('the members that a picture has room for', () => {
  test('all that take part in it or in what it is compared with, in the plan’s order; Åmål takes part in neither', () => {
    const { shown, others } = shownMembers(comparison.members, 1, 12);
    expect(names(shown)).toEqual([
      'Bengtsfors',
      'Dals-Ed',
      'Färgelanda',
      'Mellerud',
      'Munkedal',
      'Vänersborg*',
      'Årjäng',
    ]);
    expect(others).toEqual([]);
  });

  test('of more than there is room for: those over their ceiling, then the largest differences; the rest are counted', () => {
    // B, 2025: Mellerud is over; −221 540 Munkedal, −209 880 Årjäng, +156 300 Bengtsfors, −139 920 Vänersborg …
    const { shown, others } = shownMembers(comparison.members, 1, 4);
    expect(names(shown)).toEqual(['Mellerud', 'Munkedal', 'Årjäng']);
    expect(names(others)).toEqual(['Bengtsfors', 'Dals-Ed', 'Färgelanda', 'Vänersborg*']);
  });

  test('of the scenario that is compared against, those that pay the most', () => {
    expect(names(shownMembers(comparison.members, 0, 3).shown)).toEqual(['Munkedal', 'Årjäng']);
  });
});
