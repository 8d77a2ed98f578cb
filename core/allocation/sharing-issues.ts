import { issue, type Issue } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { hasAmount, type SharedPool } from './allocate-pool.ts';
import { issuesByMember, yearList } from './issues-by-member.ts';
import type { ChargedSharing } from './part-sharing.ts';
import { saidOnce } from './said-once.ts';
import { weightIssues } from './weight-issues.ts';

/**
 * What is to be said of who shares and by what: `noMemberJoined`, `chargeMissing`, and those of `weightIssues`. What
 * several pools and parts have in common is said once.
 */
export function sharingIssues(plan: Plan, pools: readonly SharedPool[]): readonly Issue[] {
  const lists = pools.flatMap(({ parts }) =>
    parts.map((part) => (part.charges ? chargeMissing(plan, part) : weightIssues(plan, part.sharing))),
  );
  const [first = [], ...others] = new Set(lists.filter((issues) => issues.length > 0));
  const ofParts = others.length === 0 ? first : saidOnce([...first, ...others.flat()]);
  return [...noMemberJoined(plan, pools), ...ofParts];
}

/** A1: nobody has joined; the year's whole amount is unfunded. Nothing is said of years with nothing to share. */
function noMemberJoined(plan: Plan, pools: readonly SharedPool[]): readonly Issue[] {
  const empty = yearsOf(plan).filter(
    (year, position) =>
      pools.some((pool) => hasAmount(pool, position)) &&
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
