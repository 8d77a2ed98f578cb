import { addRatios, ZERO, type Ratio } from '../../numbers/ratio.ts';
import type { Plan } from '../../plan/schema.ts';
import { actsOnCeilings, exactlyCapped, type ExactAmounts } from './exact-ceilings.ts';
import { poolsToShare } from './exact-pool.ts';
import { exactOfAll, exactOfEach, exactOfMember, exactYearOf, type ExactYear } from './exact-year.ts';

/** Whose amount, and of which year, by their places in the plan; `null`: of all members, the sum of the years. */
export interface FigurePlace {
  readonly member: number | null;
  readonly year: number | null;
}

/**
 * S5.3: what a member, or all together, would pay in a year, or in all, if no share (A2) and no amount (A4) were rounded,
 * in exact öre. `null` where it cannot be computed.
 */
export function exactFigure(plan: Plan, { member, year }: FigurePlace): Ratio | null {
  const amounts = actsOnCeilings(plan) ? cappedAmounts(plan, member, year) : plainAmounts(plan, member, year);
  return sumOf(year === null ? amounts : [amounts.at(-1) ?? null]);
}

/** The year's amount alone, or each year's. */
function plainAmounts(plan: Plan, member: number | null, year: number | null): ExactAmounts {
  const pools = poolsToShare(plan);
  const positions = year === null ? [...plan.years.keys()] : [year];
  return positions.map((position) => {
    const exact = exactYearOf(plan, pools, position);
    return member === null ? exactOfAll(exact) : exactOfMember(plan, exact, member);
  });
}

/** Each year's amount up to the year, or to the last: ceilings may be used up by the years before. */
function cappedAmounts(plan: Plan, member: number | null, year: number | null): ExactAmounts {
  const pools = poolsToShare(plan);
  const years = plan.years.slice(0, (year ?? plan.years.length) + 1).map((_, position) => {
    const exact = exactYearOf(plan, pools, position);
    return amountsOf(plan, exact);
  });
  return exactlyCapped(plan, years).map((amounts) =>
    member === null ? sumOf(amounts) : (amounts[member] ?? null),
  );
}

function amountsOf(plan: Plan, year: ExactYear): ExactAmounts {
  return exactOfEach(plan, year).map((amount, place) => (year.unknown.has(place) ? null : amount));
}

function sumOf(amounts: ExactAmounts): Ratio | null {
  let sum: Ratio = ZERO;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum = addRatios(sum, amount);
  }
  return sum;
}
