import { expect, test } from 'vitest';
import { memberColumnsOf } from '../../../renderer/members/member-columns.ts';
import { examplePlan } from '../example-plan.ts';
import { columnOf, planWithHours, SWEDISH } from './member-plan.ts';

const ids = (plan = examplePlan()) => memberColumnsOf(plan, SWEDISH).map(({ id }) => id);

test('a box for each year, and the user’s own key columns between the inhabitants and the ceiling', () => {
  expect(ids(planWithHours())).toEqual([
    ...['joined', 'name', 'joined:2025', 'joined:2026', 'joined:2027'],
    ...['status', 'statusDate', 'statusNote', 'population', 'populationSource'],
    ...['key:hours', 'ceiling', 'ceilingKind', 'note'],
  ]);
});

test('a plan of one year has no boxes by year: the one box says it all', () => {
  const plan = examplePlan();
  expect(ids({ ...plan, years: plan.years.slice(0, 1) }).filter((id) => id.startsWith('joined'))).toEqual([
    'joined',
  ]);
});

test('a heading has the unit once, and is read out in full', () => {
  expect(columnOf(planWithHours(), 'key:hours').heading).toBe('Nyttjande, timmar');
  expect(columnOf(examplePlan(), 'joined:2026')).toMatchObject({ heading: '2026', name: 'Med 2026' });
});

test('a figure is never cut: the column is as wide as its longest needs', () => {
  const plan = planWithHours();
  const long = { text: '123456789012', value: '123456789012' };
  const members = plan.members.map((member) => ({ ...member, keyValues: { hours: { all: long } } }));
  const wide = columnOf({ ...plan, members }, 'key:hours').width;
  expect(wide).toBeGreaterThan(columnOf(plan, 'key:hours').width);
  // 12 digits and 3 spaces, of 7 pixels at least.
  expect(wide).toBeGreaterThan(15 * 7);
});
