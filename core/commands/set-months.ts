import type { Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';

/** Which year, and its active months. */
export interface SetMonths {
  readonly year: number;
  /** Active months of the year, 1–12. They act on pay alone (C1). */
  readonly months: number;
}

/** Says how many months of a year are active (Y1). Refused: `refusal.yearGone`, `monthsRange`. */
export function setMonths(plan: Plan, { year, months }: SetMonths): EditResult {
  const current = plan.years.find((each) => each.year === year);
  if (!current) return refused('yearGone', { year });
  if (!Number.isInteger(months) || months < 1 || months > 12) return refused('monthsRange', { year });
  const years = plan.years.map((each) => (each.year === year ? { year, months } : each));
  return edited(current.months === months ? plan : { ...plan, years }, 'setMonths', { year });
}
