import type {
  Ceiling,
  Choice,
  Key,
  LineSet,
  MemberSet,
  NumberInput,
  OverrideValue,
  Party,
  YearlyBoolean,
  YearlyNumber,
} from './schema.ts';

/** What an input holds in one year. */
export type SingleValue = Exclude<OverrideValue, YearlyNumber | YearlyBoolean>;

function isObject(value: OverrideValue): value is Extract<OverrideValue, object> {
  return typeof value === 'object' && value !== null;
}

/** Whether the value is one typed number. */
export function isNumberInput(value: OverrideValue): value is NumberInput {
  return isObject(value) && 'text' in value;
}

/** Whether the value is one for all years or one a year, of numbers or of booleans. */
export function isYearly(value: OverrideValue): value is YearlyNumber | YearlyBoolean {
  return isObject(value) && ('all' in value || 'years' in value);
}

/** Whether the value is of numbers, one for all years or one a year. */
export function isYearlyNumber(value: OverrideValue): value is YearlyNumber {
  return isYearly(value) && valuesOf(value).every((part) => typeof part === 'object');
}

/** Whether the value is of booleans, one for all years or one a year. */
export function isYearlyBoolean(value: OverrideValue): value is YearlyBoolean {
  return isYearly(value) && valuesOf(value).every((part) => typeof part === 'boolean');
}

const CEILINGS: ReadonlySet<string> = new Set<Ceiling['kind']>(['year', 'average', 'period']);
const KEYS: ReadonlySet<string> = new Set<Key['kind']>(['population', 'column', 'equal', 'own']);
const PARTIES: ReadonlySet<string> = new Set<Party['kind']>(['member', 'party']);

/** Whether the value is a ceiling (T1). */
export function isCeiling(value: OverrideValue): value is Ceiling {
  return isObject(value) && 'kind' in value && CEILINGS.has(value.kind);
}

/** Whether the value is a distribution key (K1–K6). */
export function isKey(value: OverrideValue): value is Key {
  return isObject(value) && 'kind' in value && KEYS.has(value.kind);
}

/** Whether the value is somebody by name. */
export function isParty(value: OverrideValue): value is Party {
  return isObject(value) && 'kind' in value && PARTIES.has(value.kind);
}

/** Whether the value is a set of members. */
export function isMemberSet(value: OverrideValue): value is MemberSet {
  return isObject(value) && 'members' in value;
}

/** Whether the value is a set of cost lines. */
export function isLineSet(value: OverrideValue): value is LineSet {
  return isObject(value) && 'lines' in value;
}

/** Whether the value is one of a few words. */
export function isChoice(value: OverrideValue): value is Choice {
  return typeof value === 'string';
}

/** Whether the value is a calendar year: the register's date. */
export function isCalendarYear(value: OverrideValue): value is number {
  return typeof value === 'number';
}

/** The values that a yearly input holds: the one for all years, or each year's. */
export function valuesOf(value: YearlyNumber | YearlyBoolean): readonly (NumberInput | boolean)[] {
  return 'all' in value ? [value.all] : Object.values<NumberInput | boolean>(value.years);
}

/**
 * What the value is in one year: that year's, or the one for all years. `null` where a value by year has none for it
 * (an index in the first year).
 */
export function valueInYear(value: YearlyNumber, year: number): NumberInput | null;
export function valueInYear(value: YearlyBoolean, year: number): boolean | null;
export function valueInYear(value: OverrideValue, year: number): SingleValue;
export function valueInYear(value: OverrideValue, year: number): SingleValue {
  if (!isYearly(value)) return value;
  return 'all' in value ? value.all : (value.years[year] ?? null);
}

/**
 * The yearly value with another value in one year: one for all years becomes one for each of `years` (C4).
 * Objects of the other years are kept as they are. @throws TypeError where `single` is not of the value's kind.
 */
export function withYear(
  value: OverrideValue,
  year: number,
  single: OverrideValue,
  years: readonly number[],
): OverrideValue {
  if (isYearlyNumber(value) && isNumberInput(single)) return { years: spread(value, year, single, years) };
  if (isYearlyBoolean(value) && typeof single === 'boolean') {
    return { years: spread(value, year, single, years) };
  }
  throw new TypeError(`Not a value of one year of this input: ${JSON.stringify(single)}`);
}

function spread<Value>(
  value: { readonly all: Value } | { readonly years: Readonly<Record<string, Value>> },
  year: number,
  single: Value,
  years: readonly number[],
): Record<string, Value> {
  if ('years' in value) return { ...value.years, [year]: single };
  const all = years.map((each): [string, Value] => [`${each}`, each === year ? single : value.all]);
  return Object.fromEntries(all);
}
