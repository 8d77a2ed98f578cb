import { z } from 'zod';
import { shortText, yearKey } from './texts.ts';

/** Canonical decimal text: no exponent, no separators, at most 15 digits before and 10 after the point. */
export const decimalText = shortText(27).regex(/^(?!-0(?:\.0*)?$)-?(?:0|[1-9]\d{0,14})(?:\.\d{0,9}[1-9])?$/);

/**
 * A number that a person typed. `text` is what they typed in canonical notation (decimal point, no separators):
 * the number itself, or arithmetic that begins with `=` (N4); `value` is what it amounts to.
 */
export const numberInput = z
  .strictObject({ text: z.string().min(1).max(200), value: decimalText })
  .meta({ id: 'NumberInput' });
export type NumberInput = z.infer<typeof numberInput>;

/** One value for all years, or one for each year by its number (C4). An index has none for the first year. */
export type OneOrYearly<Value> =
  { readonly all: Value } | { readonly years: Readonly<Record<string, Value>> };
function oneOrYearly<Value extends z.ZodType>(value: Value) {
  return z.union([z.strictObject({ all: value }), z.strictObject({ years: z.record(yearKey, value) })]);
}
/** A number for all years, or one a year. */
export const yearlyNumber = oneOrYearly(numberInput).meta({ id: 'YearlyNumber' });
/** Yes or no for all years, or one a year. */
export const yearlyBoolean = oneOrYearly(z.boolean()).meta({ id: 'YearlyBoolean' });
export type YearlyNumber = z.infer<typeof yearlyNumber>;
export type YearlyBoolean = z.infer<typeof yearlyBoolean>;
