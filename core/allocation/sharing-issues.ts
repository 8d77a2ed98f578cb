import { issue, type Issue } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { issuesByMember, yearList } from './issues-by-member.ts';
import type { PoolSharing } from './member-sharing.ts';
import type { ChargedSharing } from './part-sharing.ts';
import { weightIssues } from './weight-issues.ts';

/**
 * What is to be said of who shares and by what: `noMemberJoined`, `chargeMissing`, and those of `weightIssues`. What
 * several pools and parts have in common is said once.
 */
export function sharingIssues(plan: Plan, pools: readonly PoolSharing[]): readonly Issue[] {
  const lists = pools.flatMap(({ parts }) =>
    parts.map((part) => (part.charges ? chargeMissing(plan, part) : weightIssues(plan, part.sharing))),
  );
  return [...noMemberJoined(plan), ...eachOnce([...new Set(lists)])];
}

/** Issues that say the same of the same cell, once. */
function eachOnce(lists: readonly (readonly Issue[])[]): readonly Issue[] {
  const [first, ...others] = lists.filter((issues) => issues.length > 0);
  if (!first || others.length === 0) return first ?? [];
  const said = new Set<string>();
  return lists.flat().filter((each) => {
    const text = textOf(each);
    const isNew = !said.has(text);
    said.add(text);
    return isNew;
  });
}

function textOf({ code, cell, message: { values } }: Issue): string {
  const written = JSON.stringify(values, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
  return `${code} ${cell} ${written}`;
}

/** A1: nobody has joined; the year's whole amount is unfunded. */
function noMemberJoined(plan: Plan): readonly Issue[] {
  const empty = yearsOf(plan).filter((year) =>
    plan.members.every((member) => valueInYear(member.joined, year) !== true),
  );
  const [first] = empty;
  if (first === undefined) return [];
  return [issue('noMemberJoined', 'warning', `financingTotal/y${first}`, { years: yearList(empty) })];
}

/** A1: a joined participant has no fee of its own, or nothing to charge a rate for, in some year; at that input. */
function chargeMissing({ members }: Plan, { part, charges }: ChargedSharing): readonly Issue[] {
  const input = part.column === null ? 'population' : `key:${part.column}`;
  const years = charges.map(({ year, joined }) => ({
    year,
    positions: joined.filter(({ amount }) => amount === null).map(({ position }) => position),
  }));
  return issuesByMember(members, years, ({ id, name }, inYears) =>
    issue('chargeMissing', 'error', `input:member:${id}.${input}`, {
      member: name,
      years: yearList(inYears),
    }),
  );
}
