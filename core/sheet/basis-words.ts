import { message, type MessageValue } from '../message.ts';
import { isNumberInput, valueInYear, valuesOf } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { NumberInput, Plan, YearlyNumber } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { decimalValue } from './input-value-text.ts';
import { sentence } from './words.ts';

/** The one value of all the years, or what is said where it differs. An index has no value for the first year. */
export function oneOr(
  plan: Plan,
  value: YearlyNumber,
  write: (input: NumberInput) => MessageValue,
  differs: MessageValue,
): MessageValue {
  if ('all' in value) return write(value.all);
  const values = yearsOf(plan)
    .map((year) => valueInYear(value, year))
    .filter(isNumberInput);
  const [first] = values;
  const isOne = first !== undefined && values.every((each) => each.value === first.value);
  return isOne ? write(first) : differs;
}

/** Whether a yearly number is this figure in every year. */
export function isAll(value: YearlyNumber, figure: string): boolean {
  return valuesOf(value).every((each) => typeof each !== 'boolean' && each.value === figure);
}

/** "2 250 mil", or "mil (olika per år)". */
export function figureOrDiffers(plan: Plan, value: YearlyNumber, unit: MessageValue): MessageValue {
  return oneOr(
    plan,
    value,
    (input) => figureWithUnit(input, unit),
    sentence(message('sheet.basis.unitDiffers', { unit })),
  );
}

/** A typed number with its unit. */
export function figureWithUnit(input: NumberInput, unit: MessageValue): MessageValue {
  return sentence(message('inputValue.withUnit', { value: decimalValue(input), unit }));
}

/** "Lön och Hyra"; all costs where none are named. */
export function linesInWords(plan: Pick<Plan, 'lines'>, ids: readonly string[] | null): MessageValue {
  if (ids === null) return sentence(message('inputValue.allLines'));
  if (ids.length === 0) return sentence(message('inputValue.noLines'));
  return { kind: 'list', items: ids.map((id) => rowOf(plan.lines, id)?.name ?? id) };
}
