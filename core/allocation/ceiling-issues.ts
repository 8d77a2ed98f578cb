import { issue, type Issue } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { amountRuleOf } from './amount-rule.ts';
import type { Allocation } from './allocate.ts';

/**
 * What is to be said of ceilings that are acted on, and of a host that is needed and not named: `capped` for each member
 * with its years, `allCapped` where nobody could take the excess (T3), `hostMissing` (A4, T4).
 */
export function ceilingIssues(plan: Plan, { cut, years }: Allocation): readonly Issue[] {
  return [...hostMissing(plan), ...capped(plan, cut), ...allCapped(plan, { cut, years })];
}

function hostMissing(plan: Plan): readonly Issue[] {
  const needed = plan.ceilingRule === 'host' || amountRuleOf(plan).rounding === 'halfUpHost';
  return needed && plan.host === null ? [issue('hostMissing', 'warning', 'input:plan.host', {})] : [];
}

function capped(plan: Plan, cut: Allocation['cut']): readonly Issue[] {
  return plan.members.flatMap(({ id, name }, place) => {
    const own = yearsOf(plan).filter((_, position) => (cut[place]?.[position] ?? 0n) > 0n);
    if (own.length === 0) return [];
    const values = { member: name, years: { kind: 'list', items: own } } as const;
    return [issue('capped', 'notice', `member:${id}/ceiling`, values)];
  });
}

/** T3: everyone who could take the excess is capped, so it is unfunded. */
function allCapped(plan: Plan, { cut, years }: Pick<Allocation, 'cut' | 'years'>): readonly Issue[] {
  if (plan.ceilingRule !== 'spread' || cut.length === 0) return [];
  return yearsOf(plan).flatMap((year, position) => {
    const isCut = cut.some((own) => (own[position] ?? 0n) > 0n);
    const { unfunded } = years[position] ?? { unfunded: null };
    if (!isCut || unfunded === null || unfunded <= 0n) return [];
    const amount = { kind: 'money', value: unfunded, unit: plan.unit } as const;
    return [issue('allCapped', 'warning', `unfunded/y${year}`, { year, amount })];
  });
}
