import { areEqualRatios, type Ratio } from '../numbers/ratio.ts';
import type { Share } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Member, Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { rememberedBy } from '../remembered.ts';
import type { PartSharing } from './part-sharing.ts';
import { keyText, partsOf, type Pool } from './pools.ts';
import type { Sharing } from './sharing.ts';
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
export interface PoolSharing {
  readonly pool: Pool;
  readonly parts: readonly PartSharing[];
}

type SharedPlan = Pick<Plan, 'members' | 'years' | 'key' | 'keys' | 'populationYear'>;

const byRule = rememberedBy(
  (_members: Plan['members'], _years: Plan['years'], _keys: Plan['keys'], ..._sharings: readonly Sharing[]) =>
    new Map<string, readonly MemberSharing[]>(),
);

/**
 * Every member's sharing, in the plan's order. Remembered by members, years, keys and who shares, so that an edit of a cost
 * line computes none.
 */
export function memberSharings(plan: SharedPlan, pools: readonly PoolSharing[]): readonly MemberSharing[] {
  const sharings = pools.flatMap(({ parts }) => parts.flatMap(({ sharing }) => sharing ?? []));
  const known = byRule(plan.members, plan.years, plan.keys, ...sharings);
  const names = pools.map(({ pool, parts }) => [pool.id, ...parts.map(({ part }) => part.kind + part.id)]);
  const text = [keyText(plan.key), plan.populationYear, ...names.flat()].join(' ');
  const own = known.get(text) ?? compute(plan, pools);
  known.set(text, own);
  return own;
}

function compute(plan: SharedPlan, pools: readonly PoolSharing[]): readonly MemberSharing[] {
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
function planWeight(plan: SharedPlan, member: Member, year: number): Ratio | null {
  const [part, ...others] = partsOf(plan, plan.key);
  if (part?.kind !== 'divide' || others.length > 0) return null;
  return weightOf(member, part.by, plan.populationYear, year);
}

/** Each member's shares in the order of pools, parts and years, by the member's place in the plan. */
function sharesByMember(pools: readonly PoolSharing[]): ReadonlyMap<number, readonly Share[]> {
  const byMember = new Map<number, Share[]>();
  for (const { place, share } of pools.flatMap(sharesOf)) {
    const shares = byMember.get(place);
    if (shares) shares.push(share);
    else byMember.set(place, [share]);
  }
  return byMember;
}

function sharesOf({
  pool,
  parts,
}: PoolSharing): readonly { readonly place: number; readonly share: Share }[] {
  return parts.flatMap(({ part, sharing }) =>
    (sharing?.years ?? []).flatMap(({ year, split }) =>
      (split?.shares ?? []).map(({ party, exact, rounded }) => ({
        place: party.position,
        share: {
          pool: pool.id,
          part: part.id,
          year,
          weight: party.weight,
          totalWeight: split?.totalWeight ?? exact,
          exact,
          rounded,
        },
      })),
    ),
  );
}

/** The share that is the member's in every year and pool; `null` where they differ or one has none. */
function onlyShare(shares: readonly Share[], count: number): Share | null {
  const [first] = shares;
  if (!first || shares.length < count) return null;
  const isSame = ({ exact, rounded }: Share) =>
    areEqualRatios(exact, first.exact) && areEqualRatios(rounded, first.rounded);
  return shares.every(isSame) ? first : null;
}
