import { compareRatios, type Ratio } from '../numbers/ratio.ts';
import type { Share } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { rememberedBy } from '../remembered.ts';
import { splitOf, type Party, type Split } from './split.ts';
import { populationOf, weightOf } from './weight-of.ts';

/** A joined member; its weight may still be missing, zero or below. */
type Candidate = Omit<Party, 'weight'> & { readonly weight: Ratio | null };

/** Who takes part in one year, and how the year's amount is divided among them. */
export interface YearSharing {
  readonly year: number;
  /** The joined members, in the plan's order. */
  readonly joined: readonly Candidate[];
  /** `null` where nobody has joined, or a joined member's weight is missing or not above zero (A1). */
  readonly split: Split | null;
}

/** What a member's part follows from, before any amount. See `MemberOutcome`. */
export interface MemberSharing {
  readonly joined: readonly boolean[];
  readonly weight: Ratio | null;
  readonly population: Ratio | null;
  readonly shares: readonly Share[];
  readonly share: Share | null;
}

/** Who shares and how, year by year. Follows from membership, weights, key and share rounding alone, never from amounts. */
export interface Sharing {
  readonly years: readonly YearSharing[];
  /** In the plan's order. */
  readonly members: readonly MemberSharing[];
}

export type SharingPlan = Pick<Plan, 'members' | 'years' | 'key' | 'shareRounding' | 'populationYear'>;

/** The one pool of a plan whose lines all have the plan's key and participants (C6). */
export const PLAN_POOL = 'plan';

function isParty(candidate: Candidate): candidate is Party {
  return candidate.weight !== null && candidate.weight.n > 0n;
}

function candidatesIn(year: number, plan: SharingPlan): readonly Candidate[] {
  return plan.members.flatMap((member, position) => {
    if (valueInYear(member.joined, year) !== true) return [];
    return [{ position, name: member.name, weight: weightOf(member, plan, year) }];
  });
}

function isSameWeight(a: Ratio | null, b: Ratio | null): boolean {
  return a === b || (a !== null && b !== null && compareRatios(a, b) === 0);
}

function areSame(some: readonly Candidate[], others: readonly Candidate[]): boolean {
  const isSame = (candidate: Candidate, place: number) =>
    candidate.position === others[place]?.position && isSameWeight(candidate.weight, others[place].weight);
  return some.length === others.length && some.every(isSame);
}

/** Each year with the one before it: years with the same members and weights have the same split. */
function yearSharings(plan: SharingPlan): readonly YearSharing[] {
  const rounding = plan.key.kind === 'equal' ? 'none' : plan.shareRounding;
  let last: YearSharing | null = null;
  return yearsOf(plan).map((year) => {
    const joined = candidatesIn(year, plan);
    const parties = joined.filter(isParty);
    if (last && areSame(joined, last.joined)) last = { ...last, year };
    else if (joined.length === 0 || parties.length < joined.length) last = { year, joined, split: null };
    else last = { year, joined, split: splitOf(parties, rounding) };
    return last;
  });
}

/** Each member's shares in year order, by the member's position. */
function sharesByMember(years: readonly YearSharing[]): ReadonlyMap<number, readonly Share[]> {
  const byMember = new Map<number, Share[]>();
  for (const { year, split } of years) {
    for (const { party, exact, rounded } of split?.shares ?? []) {
      const { weight, position } = party;
      const totalWeight = split?.totalWeight ?? weight;
      const share = { pool: PLAN_POOL, year, weight, totalWeight, exact, rounded };
      const shares = byMember.get(position);
      if (shares) shares.push(share);
      else byMember.set(position, [share]);
    }
  }
  return byMember;
}

/** The share that is the member's in every year; `null` where years differ or one has none. */
function onlyShare(shares: readonly Share[], years: number): Share | null {
  const [first] = shares;
  if (!first || shares.length < years) return null;
  const isSame = ({ exact, rounded }: Share) =>
    exact === first.exact ||
    (compareRatios(exact, first.exact) === 0 && compareRatios(rounded, first.rounded) === 0);
  return shares.every(isSame) ? first : null;
}

function compute(plan: SharingPlan): Sharing {
  const years = yearSharings(plan);
  const shares = sharesByMember(years);
  const calendarYears = yearsOf(plan);
  const members = plan.members.map((member, position) => {
    const own = shares.get(position) ?? [];
    return {
      joined: calendarYears.map((year) => valueInYear(member.joined, year) === true),
      weight: weightOf(member, plan, calendarYears[0] ?? 0),
      population: populationOf(member, plan.populationYear),
      shares: own,
      share: onlyShare(own, years.length),
    };
  });
  return { years, members };
}

/** The sharings of a list of members over a list of years, by what else decides them. */
const sharingsOf = rememberedBy(
  (_years: Plan['years'], _members: Plan['members']) => new Map<string, Sharing>(),
);

/**
 * A1–A3, K1, K2: who shares in each year and by what shares. A year where nobody has joined, or where a joined member's
 * weight is missing or not above zero, has no split. Remembered by the identity of members and years and by key, share
 * rounding and population year, so that an edit of a cost line, in any scenario, computes no share.
 */
export function sharingOf(plan: SharingPlan): Sharing {
  const { key, shareRounding, populationYear } = plan;
  const column = key.kind === 'column' ? key.column : '';
  const rule = `${key.kind} ${column} ${shareRounding} ${populationYear}`;
  const remembered = sharingsOf(plan.years, plan.members);
  const sharing = remembered.get(rule) ?? compute(plan);
  remembered.set(rule, sharing);
  return sharing;
}
