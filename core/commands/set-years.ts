import { message, type Message } from '../message.ts';
import { changeEveryInput } from '../plan/change-every-input.ts';
import { keepYears } from '../plan/keep-years.ts';
import { LIMITS, type Plan } from '../plan/schema.ts';
import { yearsOf, yearsOfInput } from '../plan/years.ts';
import { refusal } from '../result.ts';
import { changeOverrides } from './change-overrides.ts';
import { edited, type EditResult } from './edit.ts';

/** Consecutive calendar years (Y1). */
export interface SetYears {
  /** The first calendar year. */
  readonly first: number;
  /** How many years, 1–15. */
  readonly count: number;
}

const CALENDAR = { first: LIMITS.firstCalendarYear, last: LIMITS.lastCalendarYear };

/**
 * Gives the plan other years (Y1). Values are kept by calendar year: an added year takes the nearest known year's
 * value and twelve months, a removed year is dropped, also where a scenario overrides that year alone; what a scenario
 * does not override follows the base in an added year. Refused: `refusal.yearsRange`.
 */
export function setYears(plan: Plan, { first, count }: SetYears): EditResult {
  const outside = whyNoYears({ first, count });
  if (outside) return refusal(outside);
  const current = yearsOf(plan);
  const isSame = current[0] === first && current.length === count;
  const last = first + count - 1;
  return edited(isSame ? plan : withYears(plan, first, count), 'setYears', { first, last });
}

/** Why a plan cannot have these years (Y1): `refusal.yearsRange`; `null` where it can. */
export function whyNoYears({ first, count }: SetYears): Message | null {
  const isCount = Number.isInteger(count) && count >= 1 && count <= LIMITS.years;
  const isInCalendar =
    Number.isInteger(first) && first >= CALENDAR.first && first + count - 1 <= CALENDAR.last;
  return isCount && isInCalendar ? null : message('refusal.yearsRange', { count: LIMITS.years, ...CALENDAR });
}

function withYears(plan: Plan, first: number, count: number): Plan {
  const months = new Map(plan.years.map((each) => [each.year, each.months]));
  const years = Array.from({ length: count }, (_, offset) => first + offset).map((year) => ({
    year,
    months: months.get(year) ?? 12,
  }));
  const changed = changeEveryInput({ ...plan, years }, (value, input) =>
    keepYears(value, yearsOfInput({ years }, input)),
  );
  return changeOverrides(changed, (value, input, year) => {
    const known = yearsOfInput({ years }, input);
    if (year === null) return keepYears(value, known);
    return known.includes(year) ? value : undefined;
  });
}
