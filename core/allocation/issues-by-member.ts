import type { MessageValue } from '../message.ts';
import type { Issue } from '../outcome.ts';
import type { Member } from '../plan/schema.ts';

/** A year with the members, by their places in the plan, of whom something is to be said in it. */
export interface NamedYear {
  readonly year: number;
  readonly positions: readonly number[];
}

/** One issue for each member that the years name, with those years, in the order met. */
export function issuesByMember(
  members: readonly Member[],
  years: readonly NamedYear[],
  toIssue: (member: Member, years: readonly number[]) => Issue,
): readonly Issue[] {
  const named = new Map<number, number[]>();
  for (const { year, positions } of years) {
    for (const position of positions) named.set(position, [...(named.get(position) ?? []), year]);
  }
  return [...named].flatMap(([position, inYears]) => {
    const member = members[position];
    return member ? [toIssue(member, inYears)] : [];
  });
}

/** Years as a list for a sentence. */
export function yearList(years: readonly number[]): MessageValue {
  return { kind: 'list', items: years };
}
