import {
  isCeiling,
  isLineSet,
  isMemberSet,
  isNumberInput,
  isYearly,
  valueInYear,
  type SingleValue,
} from './input-value.ts';
import type { OverrideValue } from './schema.ts';

/**
 * Whether two values of an input amount to the same, however they are written: `=2*3` and `6`, one for all years and
 * the same in each of `years`.
 */
export function sameValue(a: OverrideValue, b: OverrideValue, years: readonly number[]): boolean {
  if (isYearly(a) && isYearly(b)) {
    if ('all' in a && 'all' in b) return sameSingle(a.all, b.all);
    return years.every((year) => sameSingle(valueInYear(a, year), valueInYear(b, year)));
  }
  return !isYearly(a) && !isYearly(b) && sameSingle(a, b);
}

function sameSingle(a: SingleValue, b: SingleValue): boolean {
  if (isNumberInput(a) && isNumberInput(b)) return a.value === b.value;
  if (isCeiling(a) && isCeiling(b)) return a.kind === b.kind && sameSingle(a.amount, b.amount);
  if (isMemberSet(a) && isMemberSet(b)) return sameSet(a.members, b.members);
  if (isLineSet(a) && isLineSet(b)) return sameSet(a.lines, b.lines);
  return sameText(a, b);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return sameText([...a].sort(), [...b].sort());
}

/** Whether two values are written the same, to the letter. */
export function sameText(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = new Map(Object.entries(a));
  const right = Object.entries(b);
  return (
    left.size === right.length &&
    right.every(([key, value]) => left.has(key) && sameText(left.get(key), value))
  );
}
