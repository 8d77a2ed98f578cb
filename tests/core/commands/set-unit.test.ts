import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setInput } from '../../../core/commands/set-input.ts';
import { setUnit } from '../../../core/commands/set-unit.ts';
import { Decimal } from '../../../core/numbers/decimal.ts';
import { inputsOf } from '../../../core/plan/inputs.ts';
import type { NumberInput, OverrideValue } from '../../../core/plan/schema.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf, typed, valueIn } from './carried-out.ts';

const plan = stegetVidarePlan();
const BASE = plan.base.id;

describe('setUnit', () => {
  it('C5: writes every amount, price and ceiling in thousands, overridden ones too, and nothing else', () => {
    const thousands = carriedOut(setUnit(plan, { unit: 'tkr' }));
    expect(thousands.unit).toBe('tkr');
    expect(valueIn(thousands, BASE, 'line:lon.pay')).toEqual(typed('840'));
    expect(valueIn(thousands, BASE, 'line:resor.price')).toEqual({ all: typed('0.04') });
    expect(valueIn(thousands, BASE, 'member:mellerud.ceiling')).toEqual({
      kind: 'year',
      amount: typed('200'),
    });
    expect(valueIn(thousands, 'bara-fyra', 'line:ovrigt.amount')).toEqual({ all: typed('80') });
    expect(valueIn(thousands, BASE, 'line:resor.quantity')).toEqual({ all: typed('2250') });
    expect(valueIn(thousands, BASE, 'line:lon.index')).toEqual({ all: typed('3') });
  });

  it('C5.2: arithmetic stays arithmetic, there and back', () => {
    const formula = typed('=25000*1.4*7', '245000');
    const typedIn = carriedOut(
      setInput(plan, { scenario: BASE, input: 'line:lon.pay', year: null, value: formula }),
    );
    const thousands = carriedOut(setUnit(typedIn, { unit: 'tkr' }));
    expect(valueIn(thousands, BASE, 'line:lon.pay')).toEqual(typed('=(25000*1.4*7)/1000', '245'));
    expect(carriedOut(setUnit(thousands, { unit: 'kr' }))).toEqual(typedIn);
  });

  it('C5: kronor and öre are both written in kronor', () => {
    const fine = carriedOut(setUnit(plan, { unit: 'öre' }));
    expect(fine).toEqual({ ...plan, unit: 'öre' });
    expect(carriedOut(setUnit(plan, { unit: 'kr' }))).toBe(plan);
  });

  it('C5.1: refuses, and names the input, where 10 decimals cannot hold it', () => {
    const third = typed('=1000/3', '333.3333333333');
    const fine = carriedOut(
      setInput(plan, { scenario: 'bara-fyra', input: 'line:ovrigt.amount', year: 2026, value: third }),
    );
    expect(refusalOf(setUnit(fine, { unit: 'tkr' }))).toMatchObject({
      code: 'refusal.unitTooFine',
      values: { input: { message: { values: { row: 'Övrigt' } } } },
    });
  });

  it('C5.1: every amount is the same sum of kronor afterwards, in every scenario', () => {
    fc.assert(
      fc.property(editedPlan, fc.constantFrom('kr', 'öre', 'tkr'), (any, unit) => {
        const result = setUnit(any, { unit });
        if (!result.ok) return;
        const factor =
          any.unit === unit || (any.unit !== 'tkr' && unit !== 'tkr') ? 1 : unit === 'tkr' ? 0.001 : 1000;
        for (const { id } of scenariosOf(any)) {
          const before = inputsOf(resolve(any, id));
          for (const [place, { type, value }] of inputsOf(resolve(result.value.plan, id)).entries()) {
            const old = before[place]?.value ?? null;
            const scaled = ['money', 'price', 'ceiling'].includes(type) ? factor : 1;
            expect(figures(value)).toEqual(
              figures(old).map((figure) => new Decimal(figure).times(scaled).toFixed()),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

function figures(value: OverrideValue): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('value' in value) return [value.value];
  if ('amount' in value) return [value.amount.value];
  if ('all' in value) return typeof value.all === 'object' ? [value.all.value] : [];
  if (!('years' in value)) return [];
  return Object.values<NumberInput | boolean>(value.years).flatMap((each) =>
    typeof each === 'object' ? each.value : [],
  );
}
