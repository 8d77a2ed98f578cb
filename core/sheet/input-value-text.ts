import { message, type Message, type MessageValue } from '../message.ts';
import { ratio, ratioOfText, divideRatios } from '../numbers/ratio.ts';
import type { InputField } from '../plan/input-field.ts';
import { isCeiling, isKey, isYearly, valueInYear, type SingleValue } from '../plan/input-value.ts';
import { sameValue } from '../plan/same-value.ts';
import type { Key, NumberInput, OverrideValue, Plan, ShareRounding } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';

const HUNDRED = ratio(100n);

/**
 * What an input holds, in words with its unit: "2 000 mil", "3 %", "ej med", "folkmängd". One that is not the same in
 * all years is listed year by year. `value` is the field's own unless another (the base's) is given.
 */
export function inputValueText(plan: Plan, field: InputField, value: OverrideValue = field.value): Message {
  if (!isYearly(value)) return singleText(plan, field, value);
  const years = yearsOfInput(plan, field);
  const [first] = years;
  if (first === undefined) return message('inputValue.noYears');
  const single = valueInYear(value, first);
  const isOne = years.every((year) => sameValue(valueInYear(value, year), single, []));
  if (isOne) return singleText(plan, field, single);
  return message('inputValue.byYear', {
    years: { kind: 'list', items: years.map((year) => yearText(plan, field, value, year)) },
  });
}

/** What an input holds in one year, in words with its unit. */
export function singleText(plan: Plan, field: InputField, value: SingleValue): Message {
  if (value === null) return message(field.type === 'population' ? 'inputValue.register' : 'inputValue.none');
  if (typeof value === 'boolean') return message(value ? 'inputValue.joined' : 'inputValue.notJoined');
  if (typeof value === 'number') return message('inputValue.registerDate', { year: value });
  if (typeof value === 'string') return message(ROUNDING_TEXTS[value]);
  if (isCeiling(value)) return withUnit(decimalValue(value.amount), field.unit);
  if (isKey(value)) return keyText(plan, value);
  return field.type === 'percent'
    ? message('inputValue.percent', { value: percentValue(value) })
    : withUnit(decimalValue(value), field.unit);
}

/** A typed number as a value in a sentence. */
export function decimalValue(input: NumberInput): MessageValue {
  return { kind: 'decimal', text: input.value };
}

/** A typed percentage (3 is 3 %) as a value in a sentence, with the decimals that it was given. */
export function percentValue(input: NumberInput): MessageValue {
  const decimals = input.value.split('.')[1]?.length ?? 0;
  return { kind: 'percent', value: divideRatios(ratioOfText(input.value), HUNDRED), decimals };
}

const ROUNDING_TEXTS: Readonly<Record<ShareRounding, string>> = {
  none: 'inputValue.rounding.none',
  '1': 'inputValue.rounding.whole',
  '0.1': 'inputValue.rounding.tenths',
  '0.01': 'inputValue.rounding.hundredths',
};

function withUnit(value: MessageValue, unit: MessageValue): Message {
  return unit === ''
    ? message('inputValue.plain', { value })
    : message('inputValue.withUnit', { value, unit });
}

function keyText(plan: Plan, key: Key): Message {
  if (key.kind !== 'column')
    return message(key.kind === 'equal' ? 'inputValue.key.equal' : 'inputValue.key.population');
  const column = plan.keyColumns.find(({ id }) => id === key.column);
  return message('inputValue.plain', { value: column?.name ?? key.column });
}

function yearText(plan: Plan, field: InputField, value: OverrideValue, year: number): MessageValue {
  const text = singleText(plan, field, valueInYear(value, year));
  return {
    kind: 'message',
    message: message('inputValue.inYear', { year, value: { kind: 'message', message: text } }),
  };
}
