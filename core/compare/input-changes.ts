import { message, type Message } from '../message.ts';
import { inputTitle } from '../plan/input-title.ts';
import { isYearly, valueInYear } from '../plan/input-value.ts';
import { inputsOf, type InputField } from '../plan/inputs.ts';
import { sameValue } from '../plan/same-value.ts';
import type { OverrideValue, Plan } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { inputValueText, singleText } from '../sheet/input-value-text.ts';
import { sentence, yearsInWords } from '../sheet/words.ts';
import { comparableValue } from './comparable-value.ts';
import { valueChange } from './input-change.ts';
import type { InputChange } from './plan-difference.ts';

/** An input with the plan that it is in. */
interface Held {
  readonly plan: Plan;
  readonly field: InputField;
}

/**
 * The inputs that do not amount to the same in two plans with the same ids, in the order of the panel after, then those
 * that are gone. Inputs of rows that only one plan has are told with the row, not here.
 */
export function inputChanges(
  before: Plan,
  after: Plan,
  isInBoth: (row: string) => boolean,
): readonly InputChange[] {
  const fieldsBefore = new Map(inputsOf(before).map((field) => [field.id, field]));
  const fieldsAfter = inputsOf(after).filter(({ row }) => isInBoth(row));
  const ids = new Set(fieldsAfter.map(({ id }) => id));
  const gone = [...fieldsBefore.values()].filter(({ id, row }) => isInBoth(row) && !ids.has(id));
  return [
    ...fieldsAfter.flatMap((field) => {
      const was = fieldsBefore.get(field.id);
      const now = { plan: after, field };
      return was ? (changeOf({ plan: before, field: was }, now) ?? []) : (onlyIn(now, 'after') ?? []);
    }),
    ...gone.flatMap((field) => onlyIn({ plan: before, field }, 'before') ?? []),
  ];
}

/** What an input is called beside others: "Resor, antal", and of the plan's own "Nyckel". */
export function differenceTitle(field: InputField): Message {
  return field.row === 'plan' ? field.name : inputTitle(field);
}

/** An input that only one plan has; nothing where it holds nothing. */
function onlyIn({ plan, field }: Held, side: 'before' | 'after'): InputChange | null {
  if (field.value === null) return null;
  const text = inputValueText(plan, field);
  const title = differenceTitle(field);
  return side === 'before'
    ? valueChange(field.id, title, text, null)
    : valueChange(field.id, title, null, text);
}

function changeOf(before: Held, after: Held): InputChange | null {
  const years = differingYears(before, after);
  if (years === null) return null;
  const { field } = after;
  const title = differenceTitle(field);
  if (years.length === 0) return valueChange(field.id, title, wholeText(before), wholeText(after));
  const [was, now] = [textInYears(before, years), textInYears(after, years)];
  const isOneEach = isOneIn(before, years) && isOneIn(after, years);
  const inYears = message('diff.inYears', {
    title: sentence(title),
    years: yearsInWords(years, unionOfYears(before, after)),
  });
  return valueChange(field.id, isOneEach ? inYears : title, was, now);
}

/** The years in which the values differ; none where they differ as a whole, `null` where they are the same. */
function differingYears(before: Held, after: Held): readonly number[] | null {
  const [was, now] = [comparable(before), comparable(after)];
  if (!isYearly(was) || !isYearly(now) || ('all' in was && 'all' in now)) {
    return sameValue(was, now, []) ? null : [];
  }
  const isInBoth = (year: number) => valueInYear(was, year) !== null && valueInYear(now, year) !== null;
  const years = unionOfYears(before, after).filter(isInBoth);
  if (years.length === 0) return isSameOne(before, after) ? null : [];
  const differing = years.filter((year) => !sameValue(valueInYear(was, year), valueInYear(now, year), []));
  if (differing.length === 0) return null;
  const isWhole = differing.length === years.length && isOneIn(before, years) && isOneIn(after, years);
  return isWhole ? [] : differing;
}

/** Of two that have no year in common: one value in all years, and the same. */
function isSameOne(before: Held, after: Held): boolean {
  const [of, now] = [before, after].map(({ plan, field }) => yearsOfInput(plan, field));
  if (!of || !now || !isOneIn(before, of) || !isOneIn(after, now)) return false;
  return sameValue(
    valueInYear(comparable(before), of[0] ?? 0),
    valueInYear(comparable(after), now[0] ?? 0),
    [],
  );
}

function comparable({ plan, field }: Held): OverrideValue {
  return comparableValue(plan, field);
}

function unionOfYears(before: Held, after: Held): readonly number[] {
  const years = [before, after].flatMap(({ plan, field }) => yearsOfInput(plan, field));
  return [...new Set(years)].sort((a, b) => a - b);
}

function isOneIn({ field }: Held, years: readonly number[]): boolean {
  const first = valueInYear(field.value, years[0] ?? 0);
  return years.every((year) => sameValue(valueInYear(field.value, year), first, []));
}

function wholeText({ plan, field }: Held): Message {
  const { value } = field;
  return isYearly(value) && 'all' in value ? singleText(plan, field, value.all) : inputValueText(plan, field);
}

/** The value of these years: one for all of them, or "2 000 mil 2025 och 1 500 mil 2026". */
function textInYears(held: Held, years: readonly number[]): Message {
  const { plan, field } = held;
  const textIn = (year: number) => singleText(plan, field, valueInYear(field.value, year));
  if (isOneIn(held, years)) return textIn(years[0] ?? 0);
  const items = years.map((year) =>
    sentence(message('inputValue.inYear', { year, value: sentence(textIn(year)) })),
  );
  return message('inputValue.byYear', { years: { kind: 'list', items } });
}
