import { expect, test } from 'vitest';
import { addDecision, type Plan } from '../../../core/index.ts';
import { latestFirst, shownDecision } from '../../../renderer/decisions/shown-decision.ts';
import { examplePlan } from '../example-plan.ts';

function decided(plan: Plan, id: string, date: string): Plan {
  const args = { id, scenario: plan.base.id, name: `Beslut ${id}`, date, caseNumber: '', note: '' };
  const answer = addDecision(plan, args);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.plan;
}
const PLAN = [
  ['a', '2026-03-14'],
  ['b', '2024-01-02'],
  ['c', '2026-03-14'],
].reduce((plan, [id = '', date = '']) => decided(plan, id, date), examplePlan());

test('the latest decision first; of one day the one that was added last', () => {
  expect(latestFirst(PLAN.decisions).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('the chosen one is shown, else the latest, else none', () => {
  expect(shownDecision(PLAN, 'b')?.id).toBe('b');
  expect(shownDecision(PLAN, 'gone')?.id).toBe('c');
  expect(shownDecision(examplePlan(), null)).toBeNull();
});
