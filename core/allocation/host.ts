import { addMoney, NO_MONEY, type Money } from '../numbers/money.ts';
import { valueInYear } from '../plan/input-value.ts';
import { positionOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import type { YearAllocation } from './year-allocation.ts';

type HostedPlan = Pick<Plan, 'host' | 'members' | 'years'>;

/** The host's place among the members where it is one and has joined in the year at this place; else `null`. */
export function hostIn({ host, members, years }: HostedPlan, position: number): number | null {
  if (host?.kind !== 'member') return null;
  const place = positionOf(members, host.member);
  const member = members[place];
  return member && valueInYear(member.joined, years[position]?.year ?? 0) === true ? place : null;
}

/**
 * A4: the year with the rounding difference on the host where the plan says so: in its amount where it is a joined member,
 * else as its part; below zero where the others pay more than there is. Without a host it stays a difference.
 */
export function differenceOnHost(
  plan: HostedPlan & Pick<Plan, 'amountRounding'>,
  position: number,
  year: YearAllocation,
): YearAllocation {
  const { roundingDifference: difference } = year;
  if (plan.amountRounding !== 'halfUpHost' || plan.host === null || difference === 0n) return year;
  const host = hostIn(plan, position);
  const without = { ...year, roundingDifference: NO_MONEY };
  return host === null
    ? { ...without, hostPart: difference }
    : { ...without, ...inAmount(year, host, difference) };
}

/** In the host's amount, known or not. */
function inAmount({ members, asHost }: YearAllocation, host: number, difference: Money) {
  const amount = members[host] ?? null;
  return {
    members: amount === null ? members : members.with(host, addMoney(amount, difference)),
    asHost: asHost.with(host, difference),
  };
}
