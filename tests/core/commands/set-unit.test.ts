import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addKey } from '../../../core/commands/add-key.ts';
import { setInput } from '../../../core/commands/set-input.ts';
import { setUnit } from '../../../core/commands/set-unit.ts';
import { Decimal } from '../../../core/numbers/decimal.ts';
import { inputsOf } from '../../../core/plan/inputs.ts';
import { feeColumns } from '../../../core/plan/key-columns.ts';
import type { KeyPart, NumberInput, OverrideValue } from '../../../core/plan/schema.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
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

  it('C5: grants and their caps, fees and rates too, and columns of fees with their unit', () => {
    const thousands = carriedOut(setUnit(wholePlan(), { unit: 'tkr' }));
    const value = (id: string, scenario = 'bas') => valueIn(thousands, scenario, id);
    expect(value('funding:bidrag.capYear')).toEqual({ all: typed('110') });
    expect(value('funding:bidrag.capPeriod')).toEqual(typed('300'));
    expect(value('funding:bidrag.amount', 'andra-sidan')).toEqual({
      years: { 2025: typed('30'), 2026: typed('20'), 2027: typed('15') },
    });
    expect(value('funding:egen.percent')).toEqual({ all: typed('50') });
    expect(value('key:allt.part:fast')).toEqual({ all: typed('2') });
    expect(value('key:allt.part:per-inv')).toMatchObject({ years: { 2025: typed('0.0015') } });
    expect(value('key:allt.part:andelar')).toEqual({ all: typed('40') });
    expect(value('member:amal.key:avgift')).toEqual({ all: typed('5.5') });
    expect(value('member:amal.key:andel')).toEqual({ all: typed('25') });
    expect(thousands.keyColumns.map(({ unit }) => unit)).toEqual(['h', 'tkr/år', '%']);
    expect(carriedOut(setUnit(thousands, { unit: 'kr' }))).toEqual(wholePlan());
  });

  it('C5.3: refuses where a column is fees to one key and units or percentages to another, and names both', () => {
    const all = wholePlan();
    const rate: KeyPart = { id: 'r', kind: 'rate', figure: { all: typed('1') }, column: 'avgift' };
    const shared = carriedOut(addKey(all, { id: 'ny', name: 'Per krona', parts: [rate] }));
    expect(refusalOf(setUnit(shared, { unit: 'tkr' }))).toEqual({
      code: 'refusal.feeColumnShared',
      values: { column: 'Egen avgift', keys: { kind: 'list', items: ['Per krona'] } },
    });
    expect(carriedOut(setUnit(shared, { unit: 'öre' })).unit).toBe('öre');
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

  it('N5, C5.3: refuses, and names it, where a fee would pass the limit in kronor', () => {
    // 1 000 000 001 tkr is 1 000 000 001 000 kr, more than 10¹².
    const thousands = carriedOut(setUnit(wholePlan(), { unit: 'tkr' }));
    const fee = (value: string) =>
      setInput(thousands, {
        scenario: thousands.base.id,
        input: 'member:mellerud.key:avgift',
        year: null,
        value: { all: typed(value) },
      });
    expect(refusalOf(setUnit(carriedOut(fee('1000000001')), { unit: 'kr' }))).toMatchObject({
      code: 'refusal.unitTooLarge',
      values: { input: { message: { values: { row: 'Mellerud' } } } },
    });
    expect(carriedOut(setUnit(carriedOut(fee('1000000000')), { unit: 'kr' })).unit).toBe('kr');
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
          for (const [place, { type, property, value }] of inputsOf(
            resolve(result.value.plan, id),
          ).entries()) {
            const old = before[place]?.value ?? null;
            const isFee = type === 'keyValue' && feeColumns(any).has(property.slice('key:'.length));
            const scaled = isFee || ['money', 'price', 'rate', 'sum', 'ceiling'].includes(type) ? factor : 1;
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
