import { issue, type Issue } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import type { Allocation } from './allocate.ts';
import { yearList } from './issues-by-member.ts';

type Capped = Pick<Allocation, 'capped'>;

/**
 * What is to be said of ceilings that are acted on, and of a host that is needed and not named: `hostMissing` (A4, T4),
 * `capped` for each member with its years, `allCapped` for each year in which nobody could take the excess (T3).
 */
export function ceilingIssues(plan: Plan, { capped }: Capped): readonly Issue[] {
  return [...hostMissing(plan), ...cutMembers(plan, { capped }), ...allCapped(plan, { capped })];
}

function hostMissing({ ceilingRule, amountRounding, host }: Plan): readonly Issue[] {
  const isNeeded = ceilingRule === 'host' || amountRounding === 'halfUpHost';
  return isNeeded && host === null ? [issue('hostMissing', 'warning', 'input:plan.host', {})] : [];
}

function cutMembers(plan: Plan, { capped }: Capped): readonly Issue[] {
  if (capped.every(({ cut }) => cut.length === 0)) return [];
  return plan.members.flatMap(({ id, name }, place) => {
    const years = yearsOf(plan).filter((_, position) => (capped[position]?.cut[place] ?? 0n) > 0n);
    if (years.length === 0) return [];
    const values = { member: name, years: yearList(years) };
    return [issue('capped', 'notice', `member:${id}/ceiling`, values)];
  });
}

/** T3: everyone who could take the excess is capped, so it is unfunded. */
function allCapped(plan: Plan, { capped }: Capped): readonly Issue[] {
  return yearsOf(plan).flatMap((year, position) => {
    const beyond = capped[position]?.beyond ?? null;
    if (beyond === null || beyond === 0n) return [];
    const amount = { kind: 'money', value: beyond, unit: plan.unit } as const;
    return [issue('allCapped', 'warning', `unfunded/y${year}`, { year, amount })];
  });
}
