import { isYearlyBoolean, isYearlyNumber } from './input-value.ts';
import type { OverrideValue } from './schema.ts';

/**
 * A value for other years: those it has are kept by calendar year, an added year takes the nearest known year's, the
 * rest are dropped. An index that has no year left (a plan of one year) becomes one for all, its first. What is one
 * for all years stays as it is.
 */
export function keepYears(value: OverrideValue, years: readonly number[]): OverrideValue {
  if (isYearlyNumber(value) && 'years' in value) return kept(value.years, years);
  if (isYearlyBoolean(value) && 'years' in value) return kept(value.years, years);
  return value;
}

function kept<Value>(
  values: Readonly<Record<string, Value>>,
  years: readonly number[],
): { all: Value } | { years: Record<string, Value> } {
  const known = Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
  const [first, ...others] = known;
  if (!first) throw new RangeError('A value by year has at least one year');
  const nearest = (year: number) =>
    others.reduce(
      (best, each) => (Math.abs(each.year - year) < Math.abs(best.year - year) ? each : best),
      first,
    );
  if (years.length === 0) return { all: first.value };
  return { years: Object.fromEntries(years.map((year) => [year, nearest(year).value])) };
}
