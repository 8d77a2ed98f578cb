import { isCeiling, isNumberInput, isYearlyNumber } from '../plan/input-value.ts';
import type { InputType } from '../plan/input-field.ts';
import { scaleNumber } from '../plan/scale-number.ts';
import type { NumberInput, OverrideValue, Plan } from '../plan/schema.ts';

const IN_UNIT: ReadonlySet<InputType> = new Set<InputType>(['money', 'sum', 'price', 'ceiling']);

/** An input's value with its amounts in kronor, whatever the plan's unit: 840 in a plan in tkr is 840 000 in one in kr (N5). */
export function comparableValue(
  { unit }: Pick<Plan, 'unit'>,
  type: InputType,
  value: OverrideValue,
): OverrideValue {
  if (unit !== 'tkr' || !IN_UNIT.has(type)) return value;
  if (isNumberInput(value)) return inKronor(value);
  if (isCeiling(value)) return { ...value, amount: inKronor(value.amount) };
  if (!isYearlyNumber(value)) return value;
  if ('all' in value) return { all: inKronor(value.all) };
  return {
    years: Object.fromEntries(Object.entries(value.years).map(([year, each]) => [year, inKronor(each)])),
  };
}

/** A figure of more digits than an amount may have stands as it is: no plan that passed its gates has one. */
function inKronor(input: NumberInput): NumberInput {
  return scaleNumber(input, 'fromThousands') ?? input;
}
