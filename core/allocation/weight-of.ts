import { ratioOfInput } from '../numbers/number-input.ts';
import { ONE, ratio, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { DividesBy, Member } from '../plan/schema.ts';

/**
 * K7: the inhabitants of a member: the typed value, or the register's on 31 December of `populationYear`.
 * `null` where there is neither.
 */
export function populationOf(member: Member, populationYear: number): Ratio | null {
  if (member.population) return ratioOfInput(member.population);
  const registered = member.register?.population[populationYear];
  return registered === undefined ? null : ratio(BigInt(registered));
}

/** A member's value of a key column in a year; `null` where there is none. */
export function keyValueOf(member: Member, column: string, year: number): Ratio | null {
  const values = member.keyValues[column];
  const value = values && valueInYear(values, year);
  return value ? ratioOfInput(value) : null;
}

/**
 * A member's weight in a year, joined or not: inhabitants or a value of a key column (K1), 1 for equal parts (K2), or its
 * percentage (K3). `null` where there is none. As given: it may be zero or below, which A1 refuses where it counts.
 */
export function weightOf(member: Member, by: DividesBy, populationYear: number, year: number): Ratio | null {
  switch (by.kind) {
    case 'population':
      return populationOf(member, populationYear);
    case 'column':
    case 'percents':
      return keyValueOf(member, by.column, year);
    case 'equal':
      return ONE;
  }
}
