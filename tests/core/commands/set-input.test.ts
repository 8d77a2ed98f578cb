import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setInput } from '../../../core/commands/set-input.ts';
import { inputsOf } from '../../../core/plan/inputs.ts';
import { valueInYear } from '../../../core/plan/input-value.ts';
import { sameValue } from '../../../core/plan/same-value.ts';
import type { OverrideValue } from '../../../core/plan/schema.ts';
import { yearsOf } from '../../../core/plan/years.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { arbitraryNumberInput } from '../../arbitraries/edit-draw.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf, typed, valueIn } from './carried-out.ts';

const plan = stegetVidarePlan();
const BASE = plan.base.id;
const FOUR = 'bara-fyra';
const TRAVEL = 'line:resor.quantity';
const set = (input: string, value: OverrideValue, scenario = BASE, year: number | null = null, of = plan) =>
  setInput(of, { scenario, input, year, value });

describe('setInput on the base', () => {
  it('S1.2: writes the plan, and scenarios that do not override it follow at once', () => {
    const changed = carriedOut(set('line:lon.pay', typed('850000')));
    expect(valueIn(changed, BASE, 'line:lon.pay')).toEqual(typed('850000'));
    expect(valueIn(changed, FOUR, 'line:lon.pay')).toEqual(typed('850000'));
  });

  it('C4.3: one year of a one-for-all input makes it one a year', () => {
    const changed = carriedOut(set('line:ovrigt.amount', typed('50000'), BASE, 2026));
    expect(valueIn(changed, BASE, 'line:ovrigt.amount')).toEqual({
      years: { 2025: typed('110000'), 2026: typed('50000'), 2027: typed('110000') },
    });
  });

  it('C4.2: an index has no value in the first year', () => {
    const changed = carriedOut(set('line:lon.index', typed('2'), BASE, 2027));
    expect(valueIn(changed, BASE, 'line:lon.index')).toEqual({
      years: { 2026: typed('3'), 2027: typed('2') },
    });
    expect(refusalOf(set('line:lon.index', typed('2'), BASE, 2025)).code).toBe('value.yearOutside');
  });

  it('C4.4: takes a single value for all years, and nothing where the input may be empty', () => {
    expect(valueIn(carriedOut(set(TRAVEL, typed('9'))), BASE, TRAVEL)).toEqual({ all: typed('9') });
    expect(
      valueIn(carriedOut(set('member:mellerud.ceiling', null)), BASE, 'member:mellerud.ceiling'),
    ).toBeNull();
    expect(refusalOf(set(TRAVEL, null)).code).toBe('value.required');
  });

  it('C4.3 H1: is the same plan where the value is there already', () => {
    expect(carriedOut(set(TRAVEL, typed('2250')))).toBe(plan);
    expect(carriedOut(set(TRAVEL, typed('2250'), BASE, 2026))).toBe(plan);
  });

  it('S1.5: drops overrides of single years together with the key value that they stood on', () => {
    const withColumn = {
      ...plan,
      keyColumns: [{ id: 'timmar', name: 'Timmar', unit: 'h', note: '', source: null }],
      members: plan.members.map((member) => ({ ...member, keyValues: { timmar: { all: typed('8') } } })),
    };
    const input = 'member:mellerud.key:timmar';
    const byYear = carriedOut(set(input, typed('9'), FOUR, 2026, withColumn));
    expect(byYear.scenarios[0]?.overrides).toHaveProperty([`${input}@2026`]);
    const emptied = carriedOut(set(input, null, BASE, null, byYear));
    expect(emptied.scenarios[0]?.overrides).not.toHaveProperty([`${input}@2026`]);
    expect(refusalOf(set(input, typed('9'), FOUR, 2026, emptied)).code).toBe('value.yearOfEmpty');
  });
});

describe('setInput in a scenario', () => {
  it('S1: writes an override and leaves the base and the other scenarios as they are', () => {
    const changed = carriedOut(set(TRAVEL, typed('1000'), FOUR));
    expect(valueIn(changed, FOUR, TRAVEL)).toEqual({ all: typed('1000') });
    expect(valueIn(changed, BASE, TRAVEL)).toEqual({ all: typed('2250') });
    expect(valueIn(changed, 'utan-munkedal', TRAVEL)).toEqual({ all: typed('2000') });
  });

  it('S1.3: a value that amounts to the base’s drops the override, however it is written', () => {
    const equal = typed('=4500/2', '2250');
    expect(carriedOut(set(TRAVEL, equal, FOUR)).scenarios[0]?.overrides).not.toHaveProperty([TRAVEL]);
    expect(carriedOut(set('member:munkedal.joined', true, FOUR)).scenarios[0]?.overrides).not.toHaveProperty([
      'member:munkedal.joined',
    ]);
  });

  it('S1.1 S1.2: one year is overridden alone, and the other years follow the base', () => {
    const byYear = carriedOut(set('line:resor.price', typed('50'), FOUR, 2026));
    expect(byYear.scenarios[0]?.overrides).toHaveProperty(['line:resor.price@2026'], typed('50'));
    const dearer = carriedOut(set('line:resor.price', typed('41'), BASE, null, byYear));
    expect(valueIn(dearer, FOUR, 'line:resor.price')).toEqual({
      years: { 2025: typed('41'), 2026: typed('50'), 2027: typed('41') },
    });
    const back = carriedOut(set('line:resor.price', typed('41'), FOUR, 2026, dearer));
    expect(back.scenarios[0]?.overrides).not.toHaveProperty(['line:resor.price@2026']);
  });

  it('S1.4: the base’s value in one year of an input overridden as a whole stays an override', () => {
    const year = carriedOut(set(TRAVEL, typed('2250'), FOUR, 2026));
    expect(valueIn(year, FOUR, TRAVEL)).toEqual({
      years: { 2025: typed('1500'), 2026: typed('2250'), 2027: typed('1500') },
    });
  });

  it('S1.4: a whole value drops the overrides of single years', () => {
    const byYear = carriedOut(set(TRAVEL, typed('7'), FOUR, 2026));
    const whole = carriedOut(set(TRAVEL, typed('8'), FOUR, null, byYear));
    expect(Object.keys(whole.scenarios[0]?.overrides ?? {}).filter((key) => key.startsWith(TRAVEL))).toEqual([
      TRAVEL,
    ]);
  });
});

describe('setInput refuses', () => {
  it.each<[string, OverrideValue, string]>([
    ['line:lon.pay', typed('1000000000001'), 'value.outOfRange'],
    ['line:lon.pay', typed('-1000000000001'), 'value.outOfRange'],
    ['line:oh.percent', typed('1000.1'), 'value.outOfRange'],
    ['line:oh.percent', typed('-100.1'), 'value.outOfRange'],
    ['plan.minimumMembers', typed('2.5'), 'value.notWhole'],
    ['plan.minimumMembers', typed('5001'), 'value.outOfRange'],
    ['plan.minimumMembers', typed('-1'), 'value.outOfRange'],
    ['plan.populationYear', 1899, 'value.outOfRange'],
    ['member:mellerud.population', typed('1000000001'), 'value.outOfRange'],
    ['member:mellerud.population', typed('0.5'), 'value.notWhole'],
    ['member:mellerud.ceiling', { kind: 'year', amount: typed('-1') }, 'value.outOfRange'],
    ['member:mellerud.ceiling', typed('1'), 'value.wrongKind'],
    ['member:mellerud.joined', typed('1'), 'value.wrongKind'],
    ['line:lon.pay', { all: typed('1') }, 'value.wrongKind'],
    ['line:lon.pay', typed('1e5'), 'value.wrongKind'],
    ['line:lon.pay', typed('=2*3', '7'), 'value.textDiffers'],
    [TRAVEL, { years: { 2025: typed('1'), 2026: typed('1') } }, 'value.wrongYears'],
    [
      TRAVEL,
      { years: { 2025: typed('1'), 2026: typed('1'), 2027: typed('1'), 2028: typed('1') } },
      'value.wrongYears',
    ],
    [TRAVEL, { years: {} }, 'value.wrongYears'],
    ['plan.key', { kind: 'column', column: 'none' }, 'value.unknownColumn'],
    ['line:gone.amount', typed('1'), 'refusal.inputGone'],
    ['line:lon.quantity', typed('1'), 'refusal.inputGone'],
    ['', typed('1'), 'refusal.inputGone'],
  ])('N5.1 N5.2: %s %j with %s, on the base and in a scenario', (input, value, code) => {
    expect(refusalOf(set(input, value)).code).toBe(code);
    expect(refusalOf(set(input, value, FOUR)).code).toBe(code);
  });

  it('N5.1: takes the limits themselves', () => {
    carriedOut(set('line:lon.pay', typed('1000000000000')));
    carriedOut(set('line:oh.percent', typed('-100')));
    carriedOut(set('plan.minimumMembers', typed('5000')));
    carriedOut(set('member:mellerud.population', typed('1000000000')));
    carriedOut(set('member:mellerud.ceiling', { kind: 'year', amount: typed('0') }));
  });

  it('N5.1: holds the limit in the plan’s unit', () => {
    const thousands = { ...plan, unit: 'tkr' } as const;
    carriedOut(set('line:lon.pay', typed('1000000000'), BASE, null, thousands));
    const over = set('line:lon.pay', typed('1000000000.1'), BASE, null, thousands);
    expect(refusalOf(over).code).toBe('value.outOfRange');
  });

  it('Y1: a year out of range, and a year of what has none', () => {
    expect(refusalOf(set(TRAVEL, typed('1'), BASE, 2028)).code).toBe('value.yearOutside');
    expect(refusalOf(set('line:lon.pay', typed('1'), FOUR, 2025)).code).toBe('value.yearOutside');
    expect(refusalOf(set(TRAVEL, typed('1'), 'gone')).code).toBe('refusal.scenarioGone');
  });
});

describe('the laws of setInput', () => {
  it('S1: what was asked for is there, in that scenario, and nothing else changes anywhere', () => {
    fc.assert(
      fc.property(editedPlan, fc.nat(), fc.nat(), fc.nat(), arbitraryNumberInput, (any, i, s, y, number) => {
        const { id: scenario } = scenariosOf(any)[s % scenariosOf(any).length] ?? any.base;
        const field = inputsOf(any)[i % inputsOf(any).length];
        if (!field) return;
        const year =
          y % 3 === 0 || field.years === 'single' ? null : (yearsOf(any)[y % yearsOf(any).length] ?? null);
        const result = setInput(any, { scenario, input: field.id, year, value: number });
        if (!result.ok) return;
        const after = result.value.plan;
        for (const { id } of scenariosOf(any)) {
          const before = inputsOf(resolve(any, id));
          for (const [place, each] of inputsOf(resolve(after, id)).entries()) {
            const isAsked = id === scenario && each.id === field.id;
            if (isAsked) {
              const there = year === null ? each.value : valueInYear(each.value, year);
              const wanted = year === null && each.years !== 'single' ? { all: number } : number;
              expect(sameValue(there, wanted, yearsOf(any).slice(1))).toBe(true);
            } else if (each.id !== field.id || scenario !== any.base.id) {
              expect([each.id, each.value]).toEqual([before[place]?.id, before[place]?.value]);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
