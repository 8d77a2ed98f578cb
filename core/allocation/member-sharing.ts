import { compareRatios, type Ratio } from '../numbers/ratio.ts';
import type { Share } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import type { PartSharing } from './allocate-pool.ts';
import { partsOf, type Pool } from './pools.ts';
import { populationOf, weightOf } from './weight-of.ts';

/** What a member's part follows from, before any amount. See `MemberOutcome`. */
export interface MemberSharing {
  readonly joined: readonly boolean[];
  readonly weight: Ratio | null;
  readonly population: Ratio | null;
  readonly shares: readonly Share[];
  readonly share: Share | null;
}

/** A pool with who shares it. */
export interface SharedPool {
  readonly pool: Pool;
  readonly parts: readonly PartSharing[];
}

type SharedPlan = Pick<Plan, 'members' | 'years' | 'key' | 'keys' | 'populationYear'>;

/** Every member's sharing, in the plan's order. */
export function memberSharings(plan: SharedPlan, pools: readonly SharedPool[]): readonly MemberSharing[] {
  const shares = sharesByMember(pools);
  const years = yearsOf(plan);
  const isOneRule = pools.every(({ parts }) => parts.length === 1 && parts[0]?.sharing);
  return plan.members.map((member, position) => {
    const own = shares.get(position) ?? [];
    return {
      joined: years.map((year) => valueInYear(member.joined, year) === true),
      weight: planWeight(plan, member, years[0] ?? 0),
      population: populationOf(member, plan.populationYear),
      shares: own,
      share: isOneRule ? onlyShare(own, years.length * pools.length) : null,
    };
  });
}

/** The weight by the plan's key, where that is one part that divides. */
function planWeight(plan: SharedPlan, member: Plan['members'][number], year: number): Ratio | null {
  const [part, ...others] = partsOf(plan, plan.key);
  if (part?.kind !== 'divide' || others.length > 0) return null;
  return weightOf(member, part.by, plan.populationYear, year);
}

/** Each member's shares in the order of pools, years and parts, by the member's place in the plan. */
function sharesByMember(pools: readonly SharedPool[]): ReadonlyMap<number, readonly Share[]> {
  const byMember = new Map<number, Share[]>();
  for (const { pool, parts } of pools) {
    for (const { part, sharing } of parts) {
      for (const { year, split } of sharing?.years ?? []) {
        for (const { party, exact, rounded } of split?.shares ?? []) {
          const totalWeight = split?.totalWeight ?? exact;
          const share = {
            pool: pool.id,
            part: part.id,
            year,
            weight: party.weight,
            totalWeight,
            exact,
            rounded,
          };
          const shares = byMember.get(party.position);
          if (shares) shares.push(share);
          else byMember.set(party.position, [share]);
        }
      }
    }
  }
  return byMember;
}

function areEqual(a: Ratio, b: Ratio): boolean {
  return a === b || compareRatios(a, b) === 0;
}

/** The share that is the member's in every year and pool; `null` where they differ or one has none. */
function onlyShare(shares: readonly Share[], count: number): Share | null {
  const [first] = shares;
  if (!first || shares.length < count) return null;
  const isSame = ({ exact, rounded }: Share) =>
    areEqual(exact, first.exact) && areEqual(rounded, first.rounded);
  return shares.every(isSame) ? first : null;
}
