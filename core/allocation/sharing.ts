import type { Plan } from '../plan/schema.ts';
import { rememberedBy } from '../remembered.ts';
import { memberSharings, type MemberSharing } from './member-sharing.ts';
import { yearSharings, type SharingPlan, type YearSharing } from './year-sharing.ts';

/** Who shares and how. Follows from membership, weights, key and share rounding alone, never from amounts. */
export interface Sharing {
  /** In year order. */
  readonly years: readonly YearSharing[];
  /** In the plan's order. */
  readonly members: readonly MemberSharing[];
}

function compute(plan: SharingPlan): Sharing {
  const years = yearSharings(plan);
  return { years, members: memberSharings(plan, years) };
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
