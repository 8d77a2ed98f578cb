import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import { openPlan } from '../../../../core/file/open-plan.ts';
import { serializePlan } from '../../../../core/file/serialize-plan.ts';
import { crossChecks } from '../../../../core/plan/cross-checks.ts';
import { inputOf } from '../../../../core/plan/inputs.ts';
import { planSchema, type Plan } from '../../../../core/plan/schema.ts';
import { TEMPLATES } from '../../../../core/plan/templates/plan-of-template.ts';
import { scenariosOf } from '../../../../core/scenario/scenarios.ts';
import { createTranslator } from '../../../../resources/text/translator.ts';
import { made } from './made.ts';

const rowsOf = (plan: Plan) => [plan.lines, plan.funding, plan.members, plan.keys, plan.keyColumns].flat();
const idsOf = (plan: Plan) => [
  plan.id,
  ...rowsOf(plan).map(({ id }) => id),
  ...scenariosOf(plan).map(({ id }) => id),
];

describe.each(TEMPLATES)('the template %s', (id) => {
  test.each(['sv', 'en'] as const)(
    'TPL1 is a sound plan (%s): the schema and the cross-checks hold',
    (language) => {
      const plan = made(id, language);
      expect(planSchema.safeParse(plan).success).toBe(true);
      expect(crossChecks(plan)).toEqual([]);
    },
  );

  test('is computed without faults in every scenario', () => {
    const plan = made(id);
    for (const { id: scenario } of scenariosOf(plan)) {
      const faults = calculate(plan, scenario).issues.filter(({ severity }) => severity === 'error');
      expect(faults).toEqual([]);
    }
  });

  test('serialises and reopens as it was', () => {
    const plan = made(id);
    const text = serializePlan(plan, { savedAt: '2026-01-31T12:00:00Z', program: 'test' });
    expect(openPlan(new TextEncoder().encode(text))).toEqual({ ok: true, value: { plan, warnings: [] } });
  });

  test('TPL3 explains itself: a note, and remarks on inputs that are there', () => {
    const plan = made(id);
    expect(plan.note.length).toBeGreaterThan(40);
    expect(Object.keys(plan.remarks).filter((input) => !inputOf(plan, input))).toEqual([]);
    for (const { note, source } of Object.values(plan.remarks))
      expect(note + (source?.text ?? '')).not.toBe('');
  });

  test('TPL1 has ids of its own each time', () => {
    const [one, other] = [made(id), made(id, 'sv', 1000)];
    const ids = idsOf(one);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((each) => idsOf(other).includes(each))).toEqual([]);
  });

  test('is written in the language of the reader, figures the same', () => {
    const [swedish, english] = [made(id), made(id, 'en')];
    expect(english.name).not.toBe(swedish.name);
    expect(english.note).not.toBe(swedish.note);
    const amounts = (plan: Plan) => calculate(plan, plan.base.id).members.map((member) => member.amounts);
    expect(amounts(english)).toEqual(amounts(swedish));
  });

  test('says in both languages what it is', () => {
    for (const language of ['sv', 'en'] as const) {
      const { text } = createTranslator(language);
      for (const what of ['title', 'about']) {
        expect(text({ code: `template.${id}.${what}`, values: {} })).not.toBe('');
      }
    }
  });
});

test('TPL2 every line of a template has a figure from its source, or a remark that it is left open', () => {
  for (const plan of TEMPLATES.map((id) => made(id))) {
    for (const { id, name } of plan.lines) {
      const remarked = Object.keys(plan.remarks).some((input) => input.startsWith(`line:${id}.`));
      expect([name, remarked]).toEqual([name, true]);
    }
  }
});
