import { areEqualRatios, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { DividesBy, DividingPart, Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { rememberedBy } from '../remembered.ts';
import { participantsText } from './pools.ts';
import { splitOf, type Party, type ShareRule, type Split } from './split.ts';
import { weightOf } from './weight-of.ts';

/** What shares follow from beside the key: membership, weights and rounding; no amount. */
export type SharingPlan = Pick<
  Plan,
  'members' | 'years' | 'shareRounding' | 'shareMethod' | 'populationYear'
>;

/** A joined participant; its weight may still be missing, zero or below. */
export type Candidate = Omit<Party, 'weight'> & { readonly weight: Ratio | null };

/** Who takes part in one year, and how an amount is divided among them. */
export interface YearSharing {
  readonly year: number;
  /** The joined participants, in the plan's order. */
  readonly joined: readonly Candidate[];
  /** `null` where nobody has joined, or a joined participant's weight is missing or not above zero (A1). */
  readonly split: Split | null;
}

/** Who divides by what. Follows from membership, weights, key and share rounding alone, never from amounts. */
export interface Sharing {
  readonly by: DividesBy;
  /** In year order. */
  readonly years: readonly YearSharing[];
}

/** The sharings of a list of members over a list of years, by what else decides them. */
const sharingsOf = rememberedBy(
  (_years: Plan['years'], _members: Plan['members']) => new Map<string, Sharing>(),
);

/**
 * A1–A3, K1–K3: who takes part of one part of a key in each year, and by what shares. K1 shares are rounded as the part,
 * else the plan says (A2); K2 and K3 only where the part says. A year where nobody has joined, or where a joined
 * participant's weight is missing or not above zero, has no split. Remembered by the identity of members and years and
 * by all else that decides it, so that an edit of a cost line, in any scenario, computes no share.
 */
export function sharingOf(
  plan: SharingPlan,
  { by, rounding }: Pick<DividingPart, 'by' | 'rounding'>,
  participants: readonly string[] | null,
): Sharing {
  const rule = shareRuleOf(plan, { by, rounding });
  const remembered = sharingsOf(plan.years, plan.members);
  const text = [
    by.kind,
    'column' in by ? by.column : '',
    rule.rounding,
    rule.method,
    plan.populationYear,
    participantsText(participants),
  ].join(' ');
  const sharing = remembered.get(text) ?? { by, years: yearSharings(plan, by, rule, participants) };
  remembered.set(text, sharing);
  return sharing;
}

/** A2: how the shares of one part are rounded: as it says itself, else K1 as the plan says, K2 and K3 not at all. */
export function shareRuleOf(
  { shareRounding, shareMethod }: Pick<Plan, 'shareRounding' | 'shareMethod'>,
  { by, rounding }: Pick<DividingPart, 'by' | 'rounding'>,
): ShareRule {
  const isWeighed = by.kind === 'population' || by.kind === 'column';
  return { rounding: rounding ?? (isWeighed ? shareRounding : 'none'), method: shareMethod };
}

/** In year order; a year with the participants and weights of the year before has that year's split. */
function yearSharings(
  plan: SharingPlan,
  by: DividesBy,
  rule: ShareRule,
  participants: readonly string[] | null,
): readonly YearSharing[] {
  const takesPart = participants && new Set(participants);
  let last: YearSharing | null = null;
  return yearsOf(plan).map((year) => {
    const joined = plan.members.flatMap((member, position) => {
      if (valueInYear(member.joined, year) !== true || takesPart?.has(member.id) === false) return [];
      return [{ position, name: member.name, weight: weightOf(member, by, plan.populationYear, year) }];
    });
    last = last && areSame(joined, last.joined) ? { ...last, year } : shareYear(year, joined, rule);
    return last;
  });
}

/** A1: the joined participants divide the year, once all of them have a weight above zero. */
function shareYear(year: number, joined: readonly Candidate[], rule: ShareRule): YearSharing {
  const parties = joined.filter(isParty);
  if (joined.length === 0 || parties.length < joined.length) return { year, joined, split: null };
  return { year, joined, split: splitOf(parties, rule) };
}

function isParty(candidate: Candidate): candidate is Party {
  return candidate.weight !== null && candidate.weight.n > 0n;
}

function areSame(some: readonly Candidate[], others: readonly Candidate[]): boolean {
  const isSame = (candidate: Candidate, place: number) =>
    candidate.position === others[place]?.position && isSameWeight(candidate.weight, others[place].weight);
  return some.length === others.length && some.every(isSame);
}

function isSameWeight(a: Ratio | null, b: Ratio | null): boolean {
  return a === b || (a !== null && b !== null && areEqualRatios(a, b));
}
