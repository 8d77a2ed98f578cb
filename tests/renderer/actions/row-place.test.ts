import { expect, test } from 'vitest';
import { rowPlace } from '../../../renderer/actions/row-place.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();

test('a line and a member are found with their place among their like', () => {
  const [first, second] = plan.lines;
  expect(rowPlace(plan, `line:${second?.id}`)).toEqual({
    kind: 'line',
    id: second?.id,
    name: second?.name,
    position: 1,
    count: plan.lines.length,
  });
  expect(rowPlace(plan, `member:${plan.members[0]?.id}`)).toMatchObject({ kind: 'member', position: 0 });
  expect(rowPlace(plan, `member:${first?.id}`)).toBeNull();
});

test.each([null, 'budgetTotal', 'difference', 'line:', 'line:gone', ''])('%s is neither', (row) => {
  expect(rowPlace(plan, row)).toBeNull();
});
