import { compareRatios, type Ratio } from '../numbers/ratio.ts';
import type { Share } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import { yearsOf } from '../plan/years.ts';
import { populationOf, weightOf } from './weight-of.ts';
import type { SharingPlan, YearSharing } from './year-sharing.ts';

/** What a member's part follows from, before any amount. See `MemberOutcome`. */
export interface MemberSharing {
  readonly joined: readonly boolean[];
  readonly weight: Ratio | null;
  readonly population: Ratio | null;
  readonly shares: readonly Share[];
  readonly share: Share | null;
}

/** The one pool of a plan whose lines all have the plan's key and participants (C6). */
export const PLAN_POOL = 'plan';

/** Each member's shares in year order, by the member's place in the plan. */
function sharesByMember(years: readonly YearSharing[]): ReadonlyMap<number, readonly Share[]> {
  const byMember = new Map<number, Share[]>();
  for (const { year, split } of years) {
    if (!split) continue;
    const { totalWeight } = split;
    for (const { party, exact, rounded } of split.shares) {
      const share = { pool: PLAN_POOL, year, weight: party.weight, totalWeight, exact, rounded };
      const shares = byMember.get(party.position);
      if (shares) shares.push(share);
      else byMember.set(party.position, [share]);
    }
  }
  return byMember;
}

function areEqual(a: Ratio, b: Ratio): boolean {
  return a === b || compareRatios(a, b) === 0;
}

/** The share that is the member's in every year; `null` where years differ or one has none. */
function onlyShare(shares: readonly Share[], years: number): Share | null {
  const [first] = shares;
  if (!first || shares.length < years) return null;
  const isSame = ({ exact, rounded }: Share) =>
    areEqual(exact, first.exact) && areEqual(rounded, first.rounded);
  return shares.every(isSame) ? first : null;
}

/** Every member's sharing, in the plan's order; the weight is that of the first year. */
export function memberSharings(plan: SharingPlan, years: readonly YearSharing[]): readonly MemberSharing[] {
  const shares = sharesByMember(years);
  const calendarYears = yearsOf(plan);
  return plan.members.map((member, position) => {
    const own = shares.get(position) ?? [];
    return {
      joined: calendarYears.map((year) => valueInYear(member.joined, year) === true),
      weight: weightOf(member, plan, calendarYears[0] ?? 0),
      population: populationOf(member, plan.populationYear),
      shares: own,
      share: onlyShare(own, years.length),
    };
  });
}
