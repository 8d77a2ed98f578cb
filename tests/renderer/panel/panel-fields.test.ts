import { describe, expect, test } from 'vitest';
import { setInput, setLineIndex, setYears, type EditResult, type Plan } from '../../../core/index.ts';
import { panelFields } from '../../../renderer/panel/panel-fields.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const [pay, overhead, travel, other] = plan.lines.map(({ id }) => id);
const [four] = plan.scenarios;
const ids = (fields: ReturnType<typeof panelFields>['costs']) => fields.map(({ field }) => field.id);
const edited = (result: EditResult): Plan => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.plan;
};

describe('the assumptions', () => {
  test('stand in the order of the lines, then the distribution; members have theirs in the sheet', () => {
    const { costs, distribution } = panelFields(plan, plan.base.id);
    expect(ids(costs)).toEqual([
      `line:${pay}.pay`,
      `line:${pay}.index`,
      `line:${overhead}.percent`,
      `line:${travel}.quantity`,
      `line:${travel}.price`,
      `line:${other}.amount`,
    ]);
    expect(ids(distribution)).toEqual([
      'plan.key',
      'plan.populationYear',
      'plan.shareRounding',
      'plan.minimumMembers',
    ]);
  });

  test('S3 show a scenario’s own value, with what the base has', () => {
    const { costs } = panelFields(plan, four?.id ?? '');
    const quantity = costs.find(({ field }) => field.id === `line:${travel}.quantity`);
    expect(quantity?.field.value).toEqual({ all: { text: '1500', value: '1500' } });
    expect(quantity?.overrides).toMatchObject([{ base: { all: { value: '2250' } } }]);
    expect(costs.find(({ field }) => field.id === `line:${travel}.price`)?.overrides).toEqual([]);
  });

  test('C4 an index is there only where the line has one, and in a plan of one year not at all', () => {
    const indexed = edited(setLineIndex(plan, { id: other ?? '', on: true }));
    expect(ids(panelFields(indexed, plan.base.id).costs)).toContain(`line:${other}.index`);
    const oneYear = edited(setYears(indexed, { first: 2025, count: 1 }));
    expect(ids(panelFields(oneYear, plan.base.id).costs).filter((id) => id.endsWith('.index'))).toEqual([]);
  });

  test('A2 rounding is left out where equal parts leave nothing to round', () => {
    const equal = edited(
      setInput(plan, { scenario: four?.id ?? '', input: 'plan.key', year: null, value: { kind: 'equal' } }),
    );
    expect(ids(panelFields(equal, four?.id ?? '').distribution)).not.toContain('plan.shareRounding');
    expect(ids(panelFields(equal, plan.base.id).distribution)).toContain('plan.shareRounding');
  });
});
