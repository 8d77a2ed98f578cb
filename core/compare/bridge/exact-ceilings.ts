import { exactCeiling } from '../../allocation/ceiling.ts';
import { hostIn } from '../../allocation/host.ts';
import {
  addRatios,
  compareRatios,
  multiplyRatios,
  productOf,
  ratio,
  roundHalfUp,
  subtractRatios,
  ZERO,
  type Ratio,
} from '../../numbers/ratio.ts';
import { valueInYear } from '../../plan/input-value.ts';
import type { Member, Plan } from '../../plan/schema.ts';

/** By the member's place, in exact öre; `null` where it cannot be computed. */
export type ExactAmounts = readonly (Ratio | null)[];

/** Whether the plan acts on some ceiling (T3, T4). */
export function actsOnCeilings({ ceilingRule, members }: Plan): boolean {
  return ceilingRule !== 'test' && members.some(({ ceiling }) => ceiling !== null);
}

/**
 * T3, T4 with nothing rounded (S5.4): each year's amounts cut at the ceilings themselves, and the excess on the others in
 * proportion to their amounts, again until nobody is over, or on the host. Years in order from the first. A year in which
 * a joined member's amount is not known is left as it is.
 */
export function exactlyCapped(plan: Plan, years: readonly ExactAmounts[]): readonly ExactAmounts[] {
  let used: ExactAmounts = plan.members.map(() => ZERO);
  return years.map((amounts, position) => {
    const limits = limitsIn(plan, position, amounts, used);
    const capped = limits && isOver(amounts, limits) ? cap(plan, position, amounts, limits) : amounts;
    used = usedAfter(used, capped);
    return capped;
  });
}

/** By the member's place; `null`: none. */
type Limits = readonly (Ratio | null)[];

/** What each joined member may pay; `null` where the amount of one of them is not known. */
function limitsIn(plan: Plan, position: number, amounts: ExactAmounts, used: ExactAmounts): Limits | null {
  const year = plan.years[position]?.year ?? 0;
  const isUnknown = plan.members.some(
    ({ joined }, place) => amounts[place] === null && valueInYear(joined, year) === true,
  );
  return isUnknown ? null : plan.members.map((member, place) => limitOf(plan, member, used[place] ?? null));
}

function limitOf(plan: Plan, { ceiling, joined }: Member, used: Ratio | null): Ratio | null {
  if (ceiling === null) return null;
  const exact = exactCeiling(ceiling, plan.unit);
  if (ceiling.kind === 'year') return atLeastZero(exact);
  if (used === null) return null;
  const years = plan.years.filter(({ year }) => valueInYear(joined, year) === true).length;
  const times = ceiling.kind === 'period' ? 1n : BigInt(years);
  return atLeastZero(subtractRatios(multiplyRatios(exact, ratio(times)), used));
}

function isOver(amounts: ExactAmounts, limits: Limits): boolean {
  return amounts.some((amount, place) => exceeds(amount, limits[place] ?? null));
}

function exceeds(amount: Ratio | null, limit: Ratio | null): boolean {
  return amount !== null && limit !== null && compareRatios(amount, limit) > 0;
}

function cap(plan: Plan, position: number, amounts: ExactAmounts, limits: Limits): ExactAmounts {
  return plan.ceilingRule === 'host'
    ? capOnHost(amounts, limits, hostIn(plan, position))
    : capOnOthers(amounts, limits);
}

/** T4: the host is never capped; where it has not joined, what is cut is nobody's among the members. */
function capOnHost(amounts: ExactAmounts, limits: Limits, host: number | null): ExactAmounts {
  const own = limits.map((limit, place) => (place === host ? null : limit));
  const capped = atLimits(amounts, own);
  if (host === null) return capped;
  const excess = subtractRatios(sumOf(amounts), sumOf(capped));
  return capped.with(host, addRatios(amounts[host] ?? ZERO, excess));
}

/**
 * T3: all who are not capped have their amounts times one and the same factor, since each round hands out in proportion
 * to the amounts; it grows until nobody is over. Where all who pay are capped, the rest is nobody's.
 */
function capOnOthers(amounts: ExactAmounts, limits: Limits): ExactAmounts {
  const whole = sumOf(amounts);
  const own = limits.map((limit, place) => (exceeds(amounts[place] ?? null, limit) ? limit : null));
  for (;;) {
    const base = sumOf(amounts.map((amount, place) => (own[place] ? ZERO : amount)));
    if (base.n === 0n) return amounts.map((amount, place) => own[place] ?? amount);
    const left = subtractRatios(whole, sumOf(own));
    const factor = ratio(left.n * base.d, left.d * base.n);
    const raised = amounts.map((amount, place) => own[place] ?? (amount && productOf(amount, factor)));
    const over = [...raised.keys()].filter(
      (place) => !own[place] && exceeds(raised[place] ?? null, limits[place] ?? null),
    );
    if (over.length === 0) return raised;
    for (const place of over) own[place] = limits[place] ?? null;
  }
}

function atLimits(amounts: ExactAmounts, limits: Limits): ExactAmounts {
  return amounts.map((amount, place) => {
    const limit = limits[place] ?? null;
    return exceeds(amount, limit) ? limit : amount;
  });
}

/** Amounts of one year have one denominator mostly, and then nothing is shortened on the way. */
function sumOf(amounts: ExactAmounts): Ratio {
  return amounts.reduce<Ratio>((sum, amount) => {
    if (!amount) return sum;
    return amount.d === sum.d ? { n: sum.n + amount.n, d: sum.d } : addRatios(sum, amount);
  }, ZERO);
}

function atLeastZero(amount: Ratio): Ratio {
  return amount.n < 0n ? ZERO : amount;
}

/** What is used of ceilings is counted in these parts of an öre: ratios of ratios would else grow with every year. */
const PARTS_OF_ORE = 1_000_000_000_000n;

function usedAfter(used: ExactAmounts, amounts: ExactAmounts): ExactAmounts {
  return used.map((before, place) => {
    const amount = amounts[place] ?? null;
    return before && amount && addRatios(before, inParts(amount));
  });
}

function inParts({ n, d }: Ratio): Ratio {
  return ratio(roundHalfUp({ n: n * PARTS_OF_ORE, d }), PARTS_OF_ORE);
}
