import { message, type Message, type MessageValue } from '../message.ts';
import { valueOfArithmetic } from '../numbers/arithmetic.ts';
import { compareRatios, ratioOfText } from '../numbers/ratio.ts';
import type { InputField } from './input-field.ts';
import { inputTitle } from './input-title.ts';
import {
  isCalendarYear,
  isCeiling,
  isChoice,
  isKey,
  isLineSet,
  isMemberSet,
  isNumberInput,
  isParty,
  isYearlyBoolean,
  isYearlyNumber,
  valuesOf,
} from './input-value.ts';
import { numberLimits, type NumberLimits } from './number-limits.ts';
import { positionOf } from './row-index.ts';
import { LIMITS, type Key, type NumberInput, type OverrideValue, type Party, type Plan } from './schema.ts';
import { yearsOfInput } from './years.ts';

/**
 * Why a value cannot stand in an input; `null` where it can. The value has passed the schema of values already; here
 * it is held against the input's own kind, its years and its limits (N5): `value.wrongKind`, `wrongYears`, `required`,
 * `outOfRange`, `notWhole`, `textDiffers`, `unknownColumn`, `unknownKey`, `unknownMember`, `unknownLine`, `namedTwice`.
 */
export function checkValue(plan: Plan, field: InputField, value: OverrideValue): Message | null {
  if (value === null) return field.optional ? null : refused('required', field);
  if (field.years === 'single') return checkSingle(plan, field, value);
  if (!isYearlyNumber(value) && !isYearlyBoolean(value)) return refused('wrongKind', field);
  if ('years' in value && !hasYears(value.years, yearsOfInput(plan, field))) return wrongYears(plan, field);
  return firstOf(valuesOf(value), (single) => checkSingle(plan, field, single));
}

/**
 * The same for the value of one year. `value.yearOutside` where the input has no value of its own in that year: it is
 * the same in all years, the plan does not have the year, or it is an index's first year.
 */
export function checkYearValue(
  plan: Plan,
  field: InputField,
  year: number,
  value: OverrideValue,
): Message | null {
  if (!yearsOfInput(plan, field).includes(year)) return refused('yearOutside', field, { year });
  return value === null ? refused('required', field) : checkSingle(plan, field, value);
}

/** The same for a value without years: the one for all, or one year's, of whichever year. */
export function checkSingle(plan: Plan, field: InputField, value: OverrideValue): Message | null {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : refused('wrongKind', field);
    case 'key':
      return isKey(value) ? checkKey(plan, field, value) : refused('wrongKind', field);
    case 'choice':
      return isChoice(value) && field.choices.includes(value) ? null : refused('wrongKind', field);
    case 'party':
      return isParty(value) ? checkParty(plan, field, value) : refused('wrongKind', field);
    case 'members':
      return isMemberSet(value)
        ? checkSet(value.members, plan.members, 'unknownMember', field)
        : refused('wrongKind', field);
    case 'lines':
      return isLineSet(value)
        ? checkSet(value.lines, plan.lines, 'unknownLine', field)
        : refused('wrongKind', field);
    case 'registerYear':
      return isCalendarYear(value) ? checkCalendarYear(field, value) : refused('wrongKind', field);
    case 'ceiling':
      return isCeiling(value) ? checkNumber(plan, field, value.amount) : refused('wrongKind', field);
    default:
      return isNumberInput(value) ? checkNumber(plan, field, value) : refused('wrongKind', field);
  }
}

function checkNumber(plan: Plan, field: InputField, input: NumberInput): Message | null {
  if (!amountsTo(input))
    return refused('textDiffers', field, { text: input.text, value: decimal(input.value) });
  const limits = numberLimits(field.type, plan.unit);
  if (!limits || isWithin(input.value, limits)) return null;
  if (limits.whole && !isWhole(input.value)) return refused('notWhole', field);
  return refused('outOfRange', field, { least: decimal(limits.least), greatest: decimal(limits.greatest) });
}

/** Whether the text gives the value (N4): a figure or arithmetic, rounded half up to 10 decimals. */
function amountsTo({ text, value }: NumberInput): boolean {
  if (text === value) return true;
  const evaluated = valueOfArithmetic(text);
  return evaluated.ok && evaluated.value === value;
}

function isWithin(value: string, { least, greatest, whole }: NumberLimits): boolean {
  const exact = ratioOfText(value);
  const isInside =
    compareRatios(exact, ratioOfText(least)) >= 0 && compareRatios(exact, ratioOfText(greatest)) <= 0;
  return isInside && (!whole || exact.d === 1n);
}

function isWhole(value: string): boolean {
  return ratioOfText(value).d === 1n;
}

function checkCalendarYear(field: InputField, year: number): Message | null {
  const { firstCalendarYear: first, lastCalendarYear: last } = LIMITS;
  return year >= first && year <= last
    ? null
    : refused('outOfRange', field, { least: String(first), greatest: String(last) });
}

function checkKey(plan: Plan, field: InputField, key: Key): Message | null {
  if (key.kind === 'column' && positionOf(plan.keyColumns, key.column) < 0)
    return refused('unknownColumn', field);
  return key.kind === 'own' && positionOf(plan.keys, key.key) < 0 ? refused('unknownKey', field) : null;
}

function checkParty(plan: Plan, field: InputField, party: Party): Message | null {
  return party.kind === 'member' && positionOf(plan.members, party.member) < 0
    ? refused('unknownMember', field)
    : null;
}

/** Each row of a set is in the plan, and named once. */
function checkSet(
  ids: readonly string[],
  rows: readonly { readonly id: string }[],
  reason: string,
  field: InputField,
): Message | null {
  if (new Set(ids).size < ids.length) return refused('namedTwice', field);
  return ids.some((id) => positionOf(rows, id) < 0) ? refused(reason, field) : null;
}

function hasYears(values: Readonly<Record<string, unknown>>, expected: readonly number[]): boolean {
  const years = Object.keys(values);
  return (
    years.length > 0 &&
    years.length === expected.length &&
    expected.every((year) => Object.hasOwn(values, year))
  );
}

function wrongYears(plan: Plan, field: InputField): Message {
  const years = yearsOfInput(plan, field);
  return years.length === 0
    ? refused('needsOneForAll', field)
    : refused('wrongYears', field, { years: { kind: 'list', items: years } });
}

function firstOf<Value>(values: readonly Value[], check: (value: Value) => Message | null): Message | null {
  for (const value of values) {
    const failure = check(value);
    if (failure) return failure;
  }
  return null;
}

function decimal(text: string): MessageValue {
  return { kind: 'decimal', text };
}

function refused(reason: string, field: InputField, values: Message['values'] = {}): Message {
  return message(`value.${reason}`, { input: { kind: 'message', message: inputTitle(field) }, ...values });
}
