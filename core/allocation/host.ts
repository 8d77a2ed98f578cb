import { valueInYear } from '../plan/input-value.ts';
import { positionOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';

/** The host's place among the members where it is one and has joined in the year at this place; else `null`. */
export function hostIn(
  { host, members, years }: Pick<Plan, 'host' | 'members' | 'years'>,
  position: number,
): number | null {
  if (host?.kind !== 'member') return null;
  const place = positionOf(members, host.member);
  const member = members[place];
  return member && valueInYear(member.joined, years[position]?.year ?? 0) === true ? place : null;
}
