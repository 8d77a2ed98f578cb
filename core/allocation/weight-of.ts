import { ratioOfInput } from '../numbers/number-input.ts';
import { ONE, ratio, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Member, Plan } from '../plan/schema.ts';

/**
 * K7: the inhabitants of a member: the typed value, or the register's on 31 December of `populationYear`.
 * `null` where there is neither.
 */
export function populationOf(member: Member, populationYear: number): Ratio | null {
  if (member.population) return ratioOfInput(member.population);
  const registered = member.register?.population[populationYear];
  return registered === undefined ? null : ratio(BigInt(registered));
}

/**
 * A member's weight by the plan's key in a year, joined or not: inhabitants or a value of the key column (K1), or 1 for
 * equal parts (K2). `null` where there is none. As given: it may be zero or below, which A1 refuses where it counts.
 */
export function weightOf(
  member: Member,
  plan: Pick<Plan, 'key' | 'populationYear'>,
  year: number,
): Ratio | null {
  switch (plan.key.kind) {
    case 'population':
      return populationOf(member, plan.populationYear);
    case 'column': {
      const values = member.keyValues[plan.key.column];
      const value = values && valueInYear(values, year);
      return value ? ratioOfInput(value) : null;
    }
    case 'equal':
      return ONE;
  }
}
