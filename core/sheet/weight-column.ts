import { partsOf } from '../allocation/pools.ts';
import { isNumberInput, valueInYear } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { DividesBy, KeyColumn, Member, NumberInput, Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';

/**
 * The key column that the sheet shows beside the members: the one that the plan's key divides by (K1, K3), also where
 * other parts of the key are equal, fees or rates; `null` where inhabitants stand there, for all other keys.
 */
export function weightColumnOf(plan: Pick<Plan, 'key' | 'keys' | 'keyColumns'>): KeyColumn | null {
  const columns = new Set(
    partsOf(plan, plan.key).flatMap((part) => (part.kind === 'divide' ? columnOf(part.by) : [])),
  );
  const [only] = columns;
  return (columns.size === 1 && only !== undefined && rowOf(plan.keyColumns, only)) || null;
}

/** Its id; an empty one for inhabitants, which have no column of the user's. */
function columnOf(by: DividesBy): readonly string[] {
  if (by.kind === 'equal') return [];
  return [by.kind === 'population' ? '' : by.column];
}

/** Whether a member needs inhabitants for the plan's own key: to divide by, or for a rate (A1). */
export function keyNeedsPopulation(plan: Pick<Plan, 'key' | 'keys'>): boolean {
  return partsOf(plan, plan.key).some((part) =>
    part.kind === 'divide' ? part.by.kind === 'population' : part.kind === 'rate' && part.column === null,
  );
}

/** A member's value of a key column where it is the same in all years: `null` where there is none, `differs` else. */
export function oneKeyValue(
  plan: Pick<Plan, 'years'>,
  { keyValues }: Pick<Member, 'keyValues'>,
  column: string,
): NumberInput | 'differs' | null {
  const value = keyValues[column];
  if (!value) return null;
  const [first = null, ...others] = yearsOf(plan).map((year) => valueInYear(value, year));
  if (others.some((each) => each?.value !== first?.value)) return 'differs';
  return isNumberInput(first) ? first : null;
}
