import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resetInput } from '../../../core/commands/reset-input.ts';
import { setInput } from '../../../core/commands/set-input.ts';
import { inputOf, inputsOf } from '../../../core/plan/inputs.ts';
import { valueInYear } from '../../../core/plan/input-value.ts';
import { yearsOfInput } from '../../../core/plan/years.ts';
import { overridesOf } from '../../../core/scenario/overrides-of.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf, typed, valueIn } from './carried-out.ts';

const plan = stegetVidarePlan();
const FOUR = 'bara-fyra';
const TRAVEL = 'line:resor.quantity';

describe('resetInput', () => {
  it('S3.1: lets the whole input follow the base again, with its single years', () => {
    const byYear = carriedOut(
      setInput(plan, { scenario: FOUR, input: TRAVEL, year: 2026, value: typed('7') }),
    );
    const reset = carriedOut(resetInput(byYear, { scenario: FOUR, input: TRAVEL, year: null }));
    expect(valueIn(reset, FOUR, TRAVEL)).toEqual({ all: typed('2250') });
    expect(Object.keys(reset.scenarios[0]?.overrides ?? {}).filter((key) => key.startsWith(TRAVEL))).toEqual(
      [],
    );
  });

  it('S3.1: lets one year follow, and the others keep the whole input’s override', () => {
    const reset = carriedOut(resetInput(plan, { scenario: FOUR, input: TRAVEL, year: 2026 }));
    expect(valueIn(reset, FOUR, TRAVEL)).toEqual({
      years: { 2025: typed('1500'), 2026: typed('2250'), 2027: typed('1500') },
    });
    const moved = carriedOut(
      setInput(reset, { scenario: plan.base.id, input: TRAVEL, year: null, value: typed('3000') }),
    );
    expect(valueIn(moved, FOUR, TRAVEL)).toEqual({
      years: { 2025: typed('1500'), 2026: typed('3000'), 2027: typed('1500') },
    });
  });

  it('keeps an index’s override where the first year is reset: it has no value there', () => {
    const input = 'line:lon.index';
    const changed = carriedOut(setInput(plan, { scenario: FOUR, input, year: null, value: typed('4') }));
    expect(carriedOut(resetInput(changed, { scenario: FOUR, input, year: 2025 }))).toBe(changed);
  });

  it('is the same plan where nothing is overridden', () => {
    expect(carriedOut(resetInput(plan, { scenario: FOUR, input: 'line:lon.index', year: null }))).toBe(plan);
  });

  it('refuses on the base, and of what is gone', () => {
    const base = plan.base.id;
    expect(refusalOf(resetInput(plan, { scenario: base, input: TRAVEL, year: null })).code).toBe(
      'refusal.baseIsTheBase',
    );
    expect(refusalOf(resetInput(plan, { scenario: 'gone', input: TRAVEL, year: null })).code).toBe(
      'refusal.scenarioGone',
    );
    expect(refusalOf(resetInput(plan, { scenario: FOUR, input: 'line:x.index', year: null })).code).toBe(
      'refusal.inputGone',
    );
  });

  it('S3.1: refuses one year of what a scenario has emptied: the other years would have nothing to keep', () => {
    const all = wholePlan();
    const year = { scenario: 'andra-sidan', input: 'funding:bidrag.capYear', year: 2026 };
    expect(refusalOf(resetInput(all, year))).toMatchObject({
      code: 'refusal.yearsHaveNothing',
      values: { row: 'Samordningsförbundet' },
    });
    const whole = carriedOut(resetInput(all, { ...year, year: null }));
    expect(valueIn(whole, 'andra-sidan', year.input)).toEqual({ all: typed('110000') });
  });

  it('S3: afterwards the value is the base’s, and no other value has changed', () => {
    fc.assert(
      fc.property(editedPlan, fc.nat(), fc.nat(), (any, s, o) => {
        const scenario = any.scenarios[s % Math.max(any.scenarios.length, 1)];
        const overrides = scenario ? overridesOf(any, scenario.id) : [];
        const override = overrides[o % Math.max(overrides.length, 1)];
        if (!scenario || !override) return;
        const { input } = override;
        const years = yearsOfInput(any, input);
        const year = o % 2 === 0 ? null : (override.year ?? years[0] ?? null);
        const result = resetInput(any, { scenario: scenario.id, input: input.id, year });
        if (!result.ok) return;
        const after = resolve(result.value.plan, scenario.id);
        const value = inputOf(after, input.id)?.value ?? null;
        if (year === null) expect(value).toEqual(input.value);
        else expect(valueInYear(value, year)).toEqual(valueInYear(input.value, year));
        const before = resolve(any, scenario.id);
        for (const each of years.filter((other) => year !== null && other !== year)) {
          expect(valueInYear(value, each)).toEqual(
            valueInYear(inputOf(before, input.id)?.value ?? null, each),
          );
        }
        const others = (of: typeof any) =>
          inputsOf(of).flatMap(({ id, value: own }) => (id === input.id ? [] : [[id, own]]));
        expect(others(after)).toEqual(others(before));
      }),
      { numRuns: 300 },
    );
  });
});
