import { expect, test } from 'vitest';
import type { Funding } from '../../../core/index.ts';
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

test('F a row of funding is found with its place among the funding', () => {
  const row = { id: 'egen', name: 'Egen', note: '', source: null, of: null };
  const percent = { all: { text: '50', value: '50' } };
  const own: Funding = { ...row, kind: 'own', party: { kind: 'party', name: 'X' }, percent };
  const funded = { ...plan, funding: [{ ...own, id: 'annan' }, own] };
  expect(rowPlace(funded, 'funding:egen')).toEqual({
    kind: 'funding',
    id: 'egen',
    name: 'Egen',
    position: 1,
    count: 2,
  });
  expect(rowPlace(plan, 'funding:egen')).toBeNull();
});

test.each([null, 'budgetTotal', 'difference', 'line:', 'line:gone', '', 'toString:x', 'overCap:egen'])(
  '%s is neither',
  (row) => {
    expect(rowPlace(plan, row)).toBeNull();
  },
);
