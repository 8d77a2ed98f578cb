import { addMoney, money, NO_MONEY, type Money } from '../numbers/money.ts';
import { floorRatio, multiplyRatios, ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Member, Plan } from '../plan/schema.ts';
import type { LimitedParty } from './cap-of.ts';
import { exactCeiling } from './ceiling.ts';

/** A joined member whose amount is known, with what its ceiling allows it in the year. */
export interface Payer extends LimitedParty {
  /** The member's place in the plan. */
  readonly place: number;
  readonly name: string;
}

type LimitedPlan = Pick<Plan, 'members' | 'years' | 'unit'>;

/**
 * T3, T4: the joined members of the year at this place, in the plan's order, with what each may pay, having paid `used`
 * (by place) in the years before: a ceiling a year anew each year; one for the period, and one on average as so many
 * joined years' ceilings, what is left of it. No limit without a ceiling, or where what is used is not known (`null`).
 * `null` where the amount of a joined member is not known.
 */
export function payersIn(
  plan: LimitedPlan,
  position: number,
  amounts: readonly (Money | null)[],
  used: readonly (Money | null)[],
): readonly Payer[] | null {
  const year = plan.years[position]?.year ?? 0;
  const payers: Payer[] = [];
  for (const [place, member] of plan.members.entries()) {
    if (valueInYear(member.joined, year) !== true) continue;
    const amount = amounts[place] ?? null;
    if (amount === null) return null;
    payers.push({ place, name: member.name, amount, limit: limitOf(plan, member, used[place] ?? null) });
  }
  return payers;
}

function limitOf(plan: LimitedPlan, { ceiling, joined }: Member, used: Money | null): Money | null {
  if (ceiling === null) return null;
  const exact = exactCeiling(ceiling, plan.unit);
  if (ceiling.kind === 'year') return money(floorRatio(exact));
  if (used === null) return null;
  const years = plan.years.filter(({ year }) => valueInYear(joined, year) === true).length;
  const times = ceiling.kind === 'period' ? 1n : BigInt(years);
  const whole = floorRatio(multiplyRatios(exact, ratio(times)));
  return money(whole > used ? whole - used : 0n);
}

/** What each has used of its ceiling after one more year: not known from a year on whose amount is not. */
export function usedAfter(
  used: readonly (Money | null)[],
  amounts: readonly (Money | null)[],
): readonly (Money | null)[] {
  return used.map((before, place) => {
    const amount = amounts[place] ?? null;
    return before === null || amount === null ? null : addMoney(before, amount);
  });
}

/** Before the first year. */
export function nothingUsed({ members }: Pick<Plan, 'members'>): readonly (Money | null)[] {
  return members.map(() => NO_MONEY);
}
