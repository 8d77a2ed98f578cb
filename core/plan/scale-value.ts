import type { InputField, InputType } from './input-field.ts';
import { isCeiling, isNumberInput, isYearlyNumber } from './input-value.ts';
import { scaleNumber, type Scale } from './scale-number.ts';
import type { NumberInput, OverrideValue } from './schema.ts';

const MONEY_TYPES: ReadonlySet<InputType> = new Set<InputType>(['money', 'price', 'rate', 'sum', 'ceiling']);

/** Whether an input's figures are in the plan's unit (C5); a key value is where its column is one of `fees` (K4). */
export function isInUnit(
  { type, property }: Pick<InputField, 'type' | 'property'>,
  fees: ReadonlySet<string>,
): boolean {
  return MONEY_TYPES.has(type) || (type === 'keyValue' && fees.has(property.replace(/^key:/, '')));
}

/** The value with every figure in another unit, exactly; one that 10 decimals cannot hold stands as it is. */
export function scaleValue(value: OverrideValue, scale: Scale): OverrideValue {
  const scaled = (number: NumberInput) => scaleNumber(number, scale) ?? number;
  if (isNumberInput(value)) return scaled(value);
  if (isCeiling(value)) return { ...value, amount: scaled(value.amount) };
  if (!isYearlyNumber(value)) return value;
  if ('all' in value) return { all: scaled(value.all) };
  return {
    years: Object.fromEntries(Object.entries(value.years).map(([year, each]) => [year, scaled(each)])),
  };
}
