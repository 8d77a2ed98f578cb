import { valueInYear, type Member, type NumberInput, type Plan } from '../../core/index.ts';

/** A member's value of a key column in the plan's first year; `null` where there is none. */
export function firstKeyValue(
  { keyValues }: Member,
  { years }: Pick<Plan, 'years'>,
  column: string,
): NumberInput | null {
  const value = keyValues[column];
  return value ? valueInYear(value, years[0]?.year ?? 0) : null;
}
