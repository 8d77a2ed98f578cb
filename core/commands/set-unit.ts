import type { Message } from '../message.ts';
import { UNITS, type Unit } from '../numbers/money.ts';
import { changeEveryInput } from '../plan/change-every-input.ts';
import { inputTitle } from '../plan/input-title.ts';
import { isCeiling, isNumberInput, isYearlyNumber, valuesOf } from '../plan/input-value.ts';
import { inputsOf, type InputField } from '../plan/inputs.ts';
import { scaleNumber, type Scale } from '../plan/scale-number.ts';
import type { NumberInput, OverrideValue, Plan } from '../plan/schema.ts';
import { overridesOf } from '../scenario/overrides-of.ts';
import { changeOverrides } from './change-overrides.ts';
import { edited, refused, type EditResult } from './edit.ts';

/**
 * Gives the plan another unit (C5): every amount, price and ceiling, overridden ones too, is written in it exactly, so
 * that nothing costs another sum than before. Kronor and öre are both written in kronor. Refused: `refusal.unitTooFine`
 * names the input that 10 decimals cannot hold.
 */
export function setUnit(plan: Plan, { unit }: { readonly unit: Unit }): EditResult {
  if (!UNITS.includes(unit)) return refused('unitUnknown');
  const scale = scaleBetween(plan.unit, unit);
  const label: Message['values'] = { unit };
  if (scale === null) return edited(unit === plan.unit ? plan : { ...plan, unit }, 'setUnit', label);
  const tooFine = firstTooFine(plan, scale);
  if (tooFine) return refused('unitTooFine', { input: { kind: 'message', message: inputTitle(tooFine) } });
  const scaled = changeEveryInput({ ...plan, unit }, (value, { type }) => scaledValue(value, type, scale));
  return edited(
    changeOverrides(scaled, (value, { type }) => scaledValue(value, type, scale)),
    'setUnit',
    label,
  );
}

function scaleBetween(from: Unit, to: Unit): Scale | null {
  if ((from === 'tkr') === (to === 'tkr')) return null;
  return to === 'tkr' ? 'toThousands' : 'fromThousands';
}

function firstTooFine(plan: Plan, scale: Scale): InputField | undefined {
  const overrides = plan.scenarios.flatMap(({ id }) => overridesOf(plan, id));
  return [...inputsOf(plan), ...overrides.map(({ input, value }) => ({ ...input, value }))].find(
    ({ type, value }) =>
      isInUnit(type) && numbersOf(value).some((number) => scaleNumber(number, scale) === null),
  );
}

function isInUnit(type: InputField['type']): boolean {
  return type === 'money' || type === 'price' || type === 'ceiling';
}

function numbersOf(value: OverrideValue): readonly NumberInput[] {
  if (isNumberInput(value)) return [value];
  if (isCeiling(value)) return [value.amount];
  return isYearlyNumber(value) ? valuesOf(value).filter((each) => typeof each !== 'boolean') : [];
}

function scaledValue(value: OverrideValue, type: InputField['type'], scale: Scale): OverrideValue {
  if (!isInUnit(type)) return value;
  const scaled = (number: NumberInput) => scaleNumber(number, scale) ?? number;
  if (isNumberInput(value)) return scaled(value);
  if (isCeiling(value)) return { ...value, amount: scaled(value.amount) };
  if (!isYearlyNumber(value)) return value;
  if ('all' in value) return { all: scaled(value.all) };
  return {
    years: Object.fromEntries(Object.entries(value.years).map(([year, each]) => [year, scaled(each)])),
  };
}
