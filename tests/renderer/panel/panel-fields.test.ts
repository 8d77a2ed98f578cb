import { describe, expect, test } from 'vitest';
import {
  inputOf,
  setInput,
  setLineIndex,
  setYears,
  type EditResult,
  type Funding,
  type InputField,
  type NumberInput,
  type OverrideValue,
  type OwnKey,
  type Plan,
} from '../../../core/index.ts';
import { partLabel } from '../../../renderer/panel/part-label.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { panelFields, type PanelField } from '../../../renderer/panel/panel-fields.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const [pay, overhead, travel, other] = plan.lines.map(({ id }) => id);
const [four] = plan.scenarios;
const ids = (fields: readonly PanelField[]) => fields.map(({ field }) => field.id);
const inSight = (fields: readonly PanelField[]) => ids(fields.filter(({ isAside }) => !isAside));
const edited = (result: EditResult): Plan => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.plan;
};

describe('the assumptions', () => {
  test('stand in the order of the lines, then the distribution; members have theirs in the sheet', () => {
    const { costs, distribution, ceilings } = panelFields(plan, plan.base.id);
    expect(inSight(costs)).toEqual([
      `line:${pay}.pay`,
      `line:${pay}.index`,
      `line:${overhead}.percent`,
      `line:${travel}.quantity`,
      `line:${travel}.price`,
      `line:${other}.amount`,
    ]);
    expect(inSight(distribution)).toEqual([
      'plan.key',
      'plan.populationYear',
      'plan.shareRounding',
      'plan.amountRounding',
      'plan.minimumMembers',
    ]);
    expect(inSight(ceilings)).toEqual(['plan.ceilingRule']);
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

  test('A2 the method of rounding is left out where there is no step to round to', () => {
    const unrounded = changed(plan, 'plan.shareRounding', 'none');
    expect(ids(panelFields(unrounded, plan.base.id).distribution)).not.toContain('plan.shareMethod');
    expect(ids(panelFields(plan, plan.base.id).distribution)).toContain('plan.shareMethod');
  });

  test('A2 it is there where a line’s own key or a part of one rounds, whatever the plan’s key', () => {
    const equal: Plan = { ...plan, key: { kind: 'equal' } };
    const travelled = edited(
      setInput(equal, {
        scenario: plan.base.id,
        input: `line:${travel}.key`,
        year: null,
        value: { kind: 'population' },
      }),
    );
    expect(ids(panelFields(travelled, plan.base.id).distribution)).toEqual(
      expect.arrayContaining(['plan.shareRounding', 'plan.shareMethod']),
    );
    const part = {
      id: 'a',
      kind: 'divide',
      by: { kind: 'equal' },
      rounding: '1',
      takes: 'rest',
      figure: null,
    } as const;
    const own: OwnKey = { id: 'k', name: 'Lika', note: '', source: null, parts: [part] };
    const ofPart = ids(
      panelFields({ ...plan, keys: [own], key: { kind: 'own', key: 'k' } }, plan.base.id).distribution,
    );
    expect(ofPart).toContain('plan.shareMethod');
    expect(ofPart).not.toContain('plan.shareRounding');
  });
});

describe('what stands aside until it is asked for', () => {
  const asideOf = (of: Plan, scenario = plan.base.id) => {
    const { costs, distribution } = panelFields(of, scenario);
    return ids([...costs, ...distribution].filter(({ isAside }) => isAside));
  };

  test('is what most plans have: a full post without on-costs, the plan’s key and members, no host', () => {
    expect(asideOf(plan)).toEqual([
      ...['payPer', 'degree', 'onCosts', 'key', 'participants'].map((name) => `line:${pay}.${name}`),
      ...[overhead, travel, other].flatMap((line) => [`line:${line}.key`, `line:${line}.participants`]),
      'plan.shareMethod',
      'plan.amountUnit',
      'plan.host',
    ]);
  });

  const different: readonly (readonly [string, OverrideValue])[] = [
    [`line:${pay}.payPer`, 'month'],
    [`line:${pay}.degree`, number('80')],
    [`line:${pay}.onCosts`, number('31.42')],
    [`line:${travel}.key`, { kind: 'equal' }],
    [`line:${travel}.participants`, { members: [] }],
    ['plan.shareMethod', 'each'],
    ['plan.amountUnit', '10'],
    ['plan.host', { kind: 'party', name: 'Fyrbodal' }],
  ];
  test.each(different)('comes into sight where it differs: %s', (id, value) => {
    expect(asideOf(plan)).toContain(id);
    expect(asideOf(changed(plan, id, value))).not.toContain(id);
  });

  test('S3 comes into sight where a scenario has a value of its own, also one that most plans have', () => {
    const half = changed(plan, `line:${pay}.degree`, number('50'));
    const full = changed(half, `line:${pay}.degree`, number('100'), four?.id);
    expect(asideOf(full, four?.id)).not.toContain(`line:${pay}.degree`);
  });
});

describe('F the funding’s assumptions', () => {
  const own: Funding = {
    ...{ id: 'egen', name: 'Kommunens del', note: '', source: null, kind: 'own' },
    ...{ party: { kind: 'party', name: 'Karlstad' }, percent: { all: number('50') }, of: null },
  };
  const grant: Funding = {
    ...{ id: 'bidrag', name: 'Bidrag', note: '', source: null, kind: 'grant', of: null },
    ...{ percent: { all: number('0') }, amount: { all: number('0') }, capYear: null, capPeriod: null },
  };
  const funding = (...rows: readonly Funding[]) =>
    panelFields({ ...plan, funding: [...rows] }, plan.base.id).funding;

  test('F1 own financing is about its percentage and says who pays; all lines is what most cover', () => {
    expect(inSight(funding(own))).toEqual(['funding:egen.percent', 'funding:egen.party']);
    expect(inSight(funding({ ...own, of: { lines: [pay ?? ''] } }))).toContain('funding:egen.of');
    expect(funding(own).filter(({ isMain }) => isMain)).toHaveLength(1);
  });

  test('F2 a grant is about its percentage, or about its amount where it is that alone', () => {
    expect(inSight(funding(grant))).toEqual(['funding:bidrag.percent']);
    const amount = funding({ ...grant, amount: { years: { 2025: number('5'), 2026: number('0') } } });
    expect(inSight(amount)).toEqual(['funding:bidrag.amount']);
    expect(amount.find(({ isMain }) => isMain)?.field.property).toBe('amount');
    const both = funding({ ...grant, percent: { all: number('40') }, amount: { all: number('5') } });
    expect(inSight(both)).toEqual(['funding:bidrag.percent', 'funding:bidrag.amount']);
  });

  test('F2 a cap is in sight where there is one', () => {
    const capped = { ...grant, percent: { all: number('100') }, capPeriod: number('1965000') };
    expect(inSight(funding(capped))).toEqual(['funding:bidrag.percent', 'funding:bidrag.capPeriod']);
  });
});

describe('K6 the figures of a key of the user’s own', () => {
  const key: OwnKey = {
    ...{ id: 'delad', name: '30/70', note: '', source: null },
    parts: [
      {
        ...{ id: 'a', kind: 'divide', by: { kind: 'equal' }, rounding: null },
        ...{ takes: 'percent', figure: { all: number('30') } },
      },
      {
        ...{ id: 'b', kind: 'divide', by: { kind: 'population' }, rounding: null },
        ...{ takes: 'rest', figure: null },
      },
    ],
  };
  const withKey: Plan = { ...plan, keys: [key] };
  const keysOf = (of: Plan, scenario = plan.base.id) =>
    panelFields(of, scenario).keys.map(({ name }) => name);

  test('are there where the plan or a line is shared by it, or a scenario has figures of its own', () => {
    const value = { kind: 'own', key: 'delad' } as const;
    expect(keysOf(withKey)).toEqual([]);
    expect(keysOf(changed(withKey, 'plan.key', value))).toEqual(['30/70']);
    expect(keysOf(changed(withKey, `line:${travel}.key`, value))).toEqual(['30/70']);
    const overridden = changed(withKey, 'key:delad.part:a', number('40'), four?.id);
    expect(keysOf(overridden, four?.id)).toEqual(['30/70']);
    expect(keysOf(overridden)).toEqual([]);
  });

  test('go by what they divide by', () => {
    const [fields] = panelFields(
      changed(withKey, 'plan.key', { kind: 'own', key: 'delad' }),
      plan.base.id,
    ).keys;
    const words = fields?.fields.map(({ field }) => partLabel(withKey, field, createTranslator('sv')));
    expect(words).toEqual(['1. Lika delar']);
    expect(partLabel(withKey, needed('plan.host'), createTranslator('sv'))).toBeNull();
  });
});

function number(value: string): NumberInput {
  return { text: value, value };
}

function changed(of: Plan, input: string, value: OverrideValue, scenario = plan.base.id): Plan {
  return edited(setInput(of, { scenario, input, year: null, value }));
}

function needed(id: string): InputField {
  const field = inputOf(plan, id);
  if (!field) throw new Error(`No input ${id}`);
  return field;
}
