import type { InputField } from './input-field.ts';
import type { Plan } from './schema.ts';

const calendarYears = new WeakMap<Plan['years'], readonly number[]>();

/** The plan's calendar years in order (Y1). */
export function yearsOf(plan: Pick<Plan, 'years'>): readonly number[] {
  let years = calendarYears.get(plan.years);
  if (!years) {
    years = plan.years.map(({ year }) => year);
    calendarYears.set(plan.years, years);
  }
  return years;
}

const laterYears = new WeakMap<Plan['years'], readonly number[]>();

/** The years that an input has a value for: none of its own, all of the plan's, or from the second on. */
export function yearsOfInput(plan: Pick<Plan, 'years'>, field: Pick<InputField, 'years'>): readonly number[] {
  if (field.years === 'single') return [];
  if (field.years === 'yearly') return yearsOf(plan);
  let years = laterYears.get(plan.years);
  if (!years) {
    years = yearsOf(plan).slice(1);
    laterYears.set(plan.years, years);
  }
  return years;
}
