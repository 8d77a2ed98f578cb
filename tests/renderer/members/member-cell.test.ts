import { expect, test } from 'vitest';
import { overridesOf, resolve, setInput, type Plan } from '../../../core/index.ts';
import { memberCell, type MemberCellContext } from '../../../renderer/members/member-cell.ts';
import { columnOf, KRONOR, memberNamed, planWithHours, SWEDISH, withStatus } from './member-plan.ts';

function contextOf(basePlan: Plan, scenario = basePlan.base.id): MemberCellContext {
  const overrides = new Map<string, ReturnType<typeof overridesOf>>();
  for (const each of overridesOf(basePlan, scenario))
    overrides.set(each.input.id, [...(overrides.get(each.input.id) ?? []), each]);
  return { plan: resolve(basePlan, scenario), basePlan, overrides, text: SWEDISH, format: KRONOR };
}

function cell(plan: Plan, name: string, column: string, scenario?: string) {
  const context = contextOf(plan, scenario);
  return memberCell(context, memberNamed(context.plan, name), columnOf(plan, column));
}
const plain = (text: string) => text.replace(/\s/g, ' ');

test('K7 a typed population is typed, a registered one the register’s, each with its source', () => {
  const plan = planWithHours();
  expect(cell(plan, 'Mellerud', 'population')).toMatchObject({ origin: 'register' });
  expect(plain(cell(plan, 'Mellerud', 'population').text)).toBe('9 165');
  expect(cell(plan, 'Mellerud', 'populationSource').text).toBe('Registret, 31 dec 2023');
  expect(plain(cell(plan, 'Vänersborg*', 'population').text)).toBe('6 965');
  expect(cell(plan, 'Vänersborg*', 'population').origin).toBe('typed');
  expect(cell(plan, 'Vänersborg*', 'populationSource').text).toBe('Inmatat');
});

test('what is noted of the population stands in the place of its source', () => {
  const plan = planWithHours();
  const { id } = memberNamed(plan, 'Vänersborg*');
  const noted = { ...plan, remarks: { [`member:${id}.population`]: { note: 'Dalsland', source: null } } };
  expect(cell(noted, 'Vänersborg*', 'populationSource').text).toBe('Dalsland');
});

test('K1 one value, one a year, and none', () => {
  const plan = planWithHours();
  expect(cell(plan, 'Bengtsfors', 'key:hours')).toMatchObject({ text: '120', change: 'type' });
  expect(cell(plan, 'Mellerud', 'key:hours')).toMatchObject({ text: 'olika per år', change: 'years' });
  expect(cell(plan, 'Årjäng', 'key:hours')).toMatchObject({ text: '', change: 'type' });
});

test('T1 the ceiling’s kind stands beside it, and can be chosen where there is one', () => {
  const plan = planWithHours();
  expect(cell(plan, 'Mellerud', 'ceilingKind')).toMatchObject({ text: 'per år', change: 'choose' });
  expect(cell(plan, 'Årjäng', 'ceilingKind')).toMatchObject({ text: '', change: 'none' });
});

test('a status is said in words', () => {
  const plan = withStatus(planWithHours(), { Åmål: 'declined' });
  expect(cell(plan, 'Åmål', 'status')).toMatchObject({ text: 'Tackat nej', status: 'declined' });
  expect(cell(plan, 'Mellerud', 'status')).toMatchObject({ text: 'Utan status', status: 'none' });
});

test('Y1 a member that leaves after a year is in in some, and each year has its box', () => {
  const plan = planWithHours();
  const { id } = memberNamed(plan, 'Årjäng');
  const left = setInput(plan, {
    scenario: plan.base.id,
    input: `member:${id}.joined`,
    year: 2027,
    value: false,
  });
  if (!left.ok) throw new Error(left.failure.code);
  expect(cell(left.value.plan, 'Årjäng', 'joined').checked).toBe('mixed');
  expect(cell(left.value.plan, 'Årjäng', 'joined:2026').checked).toBe(true);
  expect(cell(left.value.plan, 'Årjäng', 'joined:2027').checked).toBe(false);
});

test('S3 a scenario’s own value knows what the base has; a year’s own marks that year alone', () => {
  const plan = planWithHours();
  const scenario = plan.scenarios[0]?.id ?? '';
  const { id } = memberNamed(plan, 'Bengtsfors');
  const args = { scenario, input: `member:${id}.joined`, year: 2026, value: false } as const;
  const changed = setInput(plan, args);
  if (!changed.ok) throw new Error(changed.failure.code);
  expect(cell(changed.value.plan, 'Bengtsfors', 'joined:2026', scenario)).toMatchObject({
    checked: false,
    base: 'med',
  });
  expect(cell(changed.value.plan, 'Bengtsfors', 'joined:2025', scenario).base).toBeNull();
  expect(cell(changed.value.plan, 'Bengtsfors', 'joined:2026').base).toBeNull();
});
