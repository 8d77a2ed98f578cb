import { yearsOf, type Plan } from '../../core/index.ts';

/** A name for the plan of the next agreement period: its years in the place of this one's, or after the name. */
export function nextPeriodName(plan: Plan, years: number): string {
  const [first = 0, last = first] = [yearsOf(plan)[0], yearsOf(plan).at(-1)];
  const next = periodText(last + 1, last + years);
  const written = periodText(first, last);
  const name = plan.name.replace(written, next).replace(written.replace('–', '-'), next);
  return name === plan.name ? `${plan.name} ${next}` : name;
}

/** "2028–2030", or "2028" for a single year. */
export function periodText(first: number, last: number): string {
  return first >= last ? String(first) : `${first}–${last}`;
}
