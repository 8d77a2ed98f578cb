import { expect, test } from 'vitest';
import { setInput, type Plan } from '../../../core/index.ts';
import { memberOf, overrideOfCell } from '../../../renderer/actions/member-target.ts';
import type { PlanActionState } from '../../../renderer/actions/action.ts';
import { DEFAULT_SETTINGS } from '../../../renderer/host/default-settings.ts';
import { NO_DOCUMENT } from '../../../renderer/store/document-state.ts';
import { fakeHost } from '../fake-host.ts';
import { examplePlan } from '../example-plan.ts';
import { memberNamed } from '../members/member-plan.ts';

function stateOf(plan: Plan, scenario: string, row: string, column: string): PlanActionState {
  const document = { ...NO_DOCUMENT, plan, scenario, selection: { row, column } };
  return { document, settings: DEFAULT_SETTINGS, host: fakeHost(), row, scenario, plan };
}

test('the member that is meant, with the scenario’s values; a cost line is none', () => {
  const plan = examplePlan();
  const { id } = memberNamed(plan, 'Mellerud');
  expect(memberOf(stateOf(plan, plan.base.id, `member:${id}`, 'name'))?.name).toBe('Mellerud');
  expect(memberOf(stateOf(plan, plan.base.id, 'line:x', 'name'))).toBeNull();
});

test('S3 the selected cell’s own value in the scenario: of its year alone where it is a year’s', () => {
  const plan = examplePlan();
  const scenario = plan.scenarios[0]?.id ?? '';
  const { id } = memberNamed(plan, 'Bengtsfors');
  const changed = setInput(plan, { scenario, input: `member:${id}.joined`, year: 2026, value: false });
  if (!changed.ok) throw new Error(changed.failure.code);
  const at = (column: string) =>
    overrideOfCell(stateOf(changed.value.plan, scenario, `member:${id}`, column));
  expect(at('joined:2026')).toMatchObject({ year: 2026 });
  expect(at('joined:2025')).toBeNull();
  expect(at('joined')).toMatchObject({ year: 2026 });
  expect(at('ceilingKind')).toBeNull();
});
