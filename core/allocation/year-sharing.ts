import { compareRatios, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { splitOf, type Party, type Split } from './split.ts';
import { weightOf } from './weight-of.ts';

/** What shares follow from: membership, weights, key and share rounding; no amount. */
export type SharingPlan = Pick<Plan, 'members' | 'years' | 'key' | 'shareRounding' | 'populationYear'>;

/** A joined member; its weight may still be missing, zero or below. */
export type Candidate = Omit<Party, 'weight'> & { readonly weight: Ratio | null };

/** Who takes part in one year, and how the year's amount is divided among them. */
export interface YearSharing {
  readonly year: number;
  /** The joined members, in the plan's order. */
  readonly joined: readonly Candidate[];
  /** `null` where nobody has joined, or a joined member's weight is missing or not above zero (A1). */
  readonly split: Split | null;
}

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

/** A1: the joined members divide the year, once all of them have a weight above zero. */
function shareYear(year: number, joined: readonly Candidate[], plan: SharingPlan): YearSharing {
  const parties = joined.filter(isParty);
  if (joined.length === 0 || parties.length < joined.length) return { year, joined, split: null };
  const rounding = plan.key.kind === 'equal' ? 'none' : plan.shareRounding;
  return { year, joined, split: splitOf(parties, rounding) };
}

/**
 * A1–A3: who shares in each year, in year order. K1 shares are rounded as the plan says (A2), K2 shares never. A year
 * with the members and weights of the year before has that year's split.
 */
export function yearSharings(plan: SharingPlan): readonly YearSharing[] {
  let last: YearSharing | null = null;
  return yearsOf(plan).map((year) => {
    const joined = candidatesIn(year, plan);
    last = last && areSame(joined, last.joined) ? { ...last, year } : shareYear(year, joined, plan);
    return last;
  });
}
