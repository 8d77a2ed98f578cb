import { issue, type Issue } from '../outcome.ts';
import type { Member } from '../plan/schema.ts';
import { rememberedBy } from '../remembered.ts';
import type { Sharing } from './sharing.ts';
import type { YearSharing } from './year-sharing.ts';

type Members = readonly Member[];

/** Years as a list for a sentence. */
function yearList(years: readonly number[]) {
  return { kind: 'list', items: years } as const;
}

/** One issue for each member that the years name, with those years, in the order met. */
function issuesByMember(
  members: Members,
  years: readonly YearSharing[],
  positionsIn: (sharing: YearSharing) => readonly number[],
  toIssue: (member: Member, years: readonly number[]) => Issue,
): readonly Issue[] {
  const named = new Map<number, number[]>();
  for (const sharing of years) {
    for (const position of positionsIn(sharing)) {
      named.set(position, [...(named.get(position) ?? []), sharing.year]);
    }
  }
  return [...named].flatMap(([position, inYears]) => {
    const member = members[position];
    return member ? [toIssue(member, inYears)] : [];
  });
}

/** A1: nobody has joined; the year's whole amount is unfunded. */
function noMemberJoined({ years }: Sharing): readonly Issue[] {
  const empty = years.filter(({ joined }) => joined.length === 0).map(({ year }) => year);
  const [first] = empty;
  if (first === undefined) return [];
  return [issue('noMemberJoined', 'warning', `financingTotal/y${first}`, { years: yearList(empty) })];
}

/** A1: a joined member has no weight, so the year's amount is not allocated. */
function weightMissing(members: Members, { years }: Sharing): readonly Issue[] {
  return issuesByMember(
    members,
    years,
    ({ joined }) => joined.filter(({ weight }) => weight === null).map(({ position }) => position),
    ({ id, name }, inYears) =>
      issue('weightMissing', 'error', `member:${id}/weight`, { member: name, years: yearList(inYears) }),
  );
}

/** A1: a joined member's weight is zero or below, so the year's amount is not allocated. */
function weightNotPositive(members: Members, { years }: Sharing): readonly Issue[] {
  return issuesByMember(
    members,
    years,
    ({ joined }) =>
      joined.filter(({ weight }) => weight !== null && weight.n <= 0n).map(({ position }) => position),
    ({ id, name }, inYears) =>
      issue('weightNotPositive', 'error', `member:${id}/weight`, { member: name, years: yearList(inYears) }),
  );
}

/** A2: a joined member's share is rounded to 0 %. */
function memberAtZeroPercent(members: Members, { years }: Sharing): readonly Issue[] {
  return issuesByMember(
    members,
    years,
    ({ split }) =>
      (split?.shares ?? []).filter(({ rounded }) => rounded.n === 0n).map(({ party }) => party.position),
    ({ id, name }, inYears) =>
      issue('memberAtZeroPercent', 'notice', `member:${id}/share`, {
        member: name,
        years: yearList(inYears),
      }),
  );
}

/**
 * What is to be said of who shares and by what weights: `noMemberJoined`, `weightMissing`, `weightNotPositive`,
 * `memberAtZeroPercent`. Remembered by the identity of the sharing and of its members.
 */
export const sharingIssues = rememberedBy((sharing: Sharing, members: Members): readonly Issue[] => [
  ...noMemberJoined(sharing),
  ...weightMissing(members, sharing),
  ...weightNotPositive(members, sharing),
  ...memberAtZeroPercent(members, sharing),
]);
