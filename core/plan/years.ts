import { rememberedBy } from '../remembered.ts';
import type { InputField } from './input-field.ts';
import type { Plan } from './schema.ts';

type Years = Plan['years'];

const calendarYears = rememberedBy((years: Years): readonly number[] => years.map(({ year }) => year));
const laterYears = rememberedBy((years: Years): readonly number[] => calendarYears(years).slice(1));

/** The plan's calendar years in order (Y1). */
export function yearsOf(plan: Pick<Plan, 'years'>): readonly number[] {
  return calendarYears(plan.years);
}

/** The years that an input has a value for: none of its own, all of the plan's, or from the second on. */
export function yearsOfInput(plan: Pick<Plan, 'years'>, field: Pick<InputField, 'years'>): readonly number[] {
  if (field.years === 'single') return [];
  return field.years === 'yearly' ? calendarYears(plan.years) : laterYears(plan.years);
}
