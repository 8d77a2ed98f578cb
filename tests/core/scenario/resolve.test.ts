import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setInput } from '../../../core/commands/set-input.ts';
import { inputOf, inputsOf, type InputField } from '../../../core/plan/inputs.ts';
import { valueInYear } from '../../../core/plan/input-value.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { yearsOf, yearsOfInput } from '../../../core/plan/years.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { arbitraryNumberInput } from '../../arbitraries/edit-draw.ts';
import { carriedOut, typed } from '../commands/carried-out.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { slowValue } from './slow-resolve.ts';

const plan = stegetVidarePlan();
const FOUR = 'bara-fyra';

function withOverrides(overrides: Plan['scenarios'][number]['overrides']): Plan {
  return { ...plan, scenarios: plan.scenarios.map((scenario) => ({ ...scenario, overrides })) };
}

describe('resolve', () => {
  it('S1: the base is the plan itself', () => {
    expect(resolve(plan, plan.base.id)).toBe(plan);
  });

  it('S1: writes a scenario’s overrides over the base', () => {
    const four = resolve(plan, FOUR);
    expect(inputOf(four, 'line:resor.quantity')?.value).toEqual({ all: typed('1500') });
    expect(
      four.members.filter(({ joined }) => 'all' in joined && joined.all).map(({ name }) => name),
    ).toEqual(['Bengtsfors', 'Dals-Ed', 'Färgelanda', 'Mellerud']);
  });

  it('S1.1: a single year lies on top of the whole input, in whatever order they are kept', () => {
    const yearFirst = withOverrides({
      'line:resor.price@2026': typed('50'),
      'line:resor.price': { all: typed('45') },
    });
    expect(inputOf(resolve(yearFirst, FOUR), 'line:resor.price')?.value).toEqual({
      years: { 2025: typed('45'), 2026: typed('50'), 2027: typed('45') },
    });
  });

  it('S1: overrides the plan’s own inputs', () => {
    const resolved = resolve(
      withOverrides({
        'plan.key': { kind: 'equal' },
        'plan.shareRounding': 'none',
        'plan.populationYear': 2020,
        'plan.minimumMembers': null,
      }),
      FOUR,
    );
    expect(resolved).toMatchObject({
      key: { kind: 'equal' },
      shareRounding: 'none',
      populationYear: 2020,
      minimumMembers: null,
    });
  });

  it('S1.6: gives the same objects for what is the same', () => {
    expect(resolve(plan, FOUR)).toBe(resolve(plan, FOUR));
    const four = resolve(plan, FOUR);
    expect(four.members[0]).toBe(plan.members[0]);
    expect(four.lines[0]).toBe(plan.lines[0]);
    expect(four.members[4]).not.toBe(plan.members[4]);
    const dearer = carriedOut(
      setInput(plan, { scenario: plan.base.id, input: 'line:lon.pay', year: null, value: typed('1') }),
    );
    expect(resolve(dearer, FOUR).members).toBe(four.members);
    expect(resolve(dearer, FOUR).lines[2]).toBe(four.lines[2]);
  });

  it('throws on a scenario or a row that the plan does not have: nothing that a file or a command leaves', () => {
    expect(() => resolve(plan, 'gone')).toThrow(RangeError);
    expect(() => resolve(withOverrides({ 'line:gone.price': { all: typed('1') } }), FOUR)).toThrow(
      RangeError,
    );
    expect(() => resolve(withOverrides({ 'line:lon.price': { all: typed('1') } }), FOUR)).toThrow(RangeError);
    expect(() => resolve(withOverrides({ 'line:resor.price': typed('1') }), FOUR)).toThrow(TypeError);
    expect(() => resolve(withOverrides({ nonsense: typed('1') }), FOUR)).toThrow(RangeError);
  });
});

/** The years that the input has values for, or any where it has but one value. */
function askedYears(any: Plan, field: InputField): readonly number[] {
  return field.years === 'single' ? yearsOf(any).slice(0, 1) : yearsOfInput(any, field);
}

describe('the laws of scenarios', () => {
  it('S1.1: every value is the year’s override, else the whole input’s, else the base’s', () => {
    fc.assert(
      fc.property(editedPlan, (any) => {
        for (const { id } of scenariosOf(any)) {
          const resolved = resolve(any, id);
          for (const field of inputsOf(any)) {
            const value = inputOf(resolved, field.id)?.value ?? null;
            for (const year of askedYears(any, field)) {
              expect(valueInYear(value, year)).toEqual(slowValue(any, id, field.id, year));
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('S1.2: the base is live: what a scenario does not override follows every edit of the base at once', () => {
    let followed = 0;
    fc.assert(
      fc.property(editedPlan, fc.nat(), fc.nat(), arbitraryNumberInput, (any, i, y, value) => {
        const field = inputsOf(any)[i % inputsOf(any).length];
        if (!field) return;
        const year =
          y % 2 === 0 || field.years === 'single' ? null : (yearsOf(any)[y % yearsOf(any).length] ?? null);
        const edit = setInput(any, { scenario: any.base.id, input: field.id, year, value });
        if (!edit.ok) return;
        const after = edit.value.plan;
        for (const { id, overrides } of any.scenarios) {
          for (const each of askedYears(any, field)) {
            const isOverridden = [field.id, `${field.id}@${each}`].some((key) =>
              Object.hasOwn(overrides, key),
            );
            const from = isOverridden ? resolve(any, id) : after;
            const value = inputOf(resolve(after, id), field.id)?.value ?? null;
            expect(valueInYear(value, each)).toEqual(
              valueInYear(inputOf(from, field.id)?.value ?? null, each),
            );
            followed += isOverridden ? 0 : 1;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(followed).toBeGreaterThan(100);
  });
});
