import type { Outcome, Plan } from '../../core/index.ts';
import type { RecentDescription } from '../host/host.ts';
import { outcomeOf } from '../store/derived.ts';

/** What the start screen says of a plan: how many scenarios, in how many some ceiling is broken, whether all add up. */
export function describePlan(plan: Plan): RecentDescription {
  const outcomes = [plan.base, ...plan.scenarios].map(({ id }) => outcomeOf(plan, id));
  return {
    planName: plan.name,
    scenarios: outcomes.length,
    scenariosOver: outcomes.filter(breaksCeiling).length,
    addsUp: outcomes.every(addsUp),
  };
}

export function breaksCeiling(outcome: Outcome): boolean {
  return outcome.members.some(({ over }) => over.includes(true));
}

/** Every year's costs are met by the members, to the öre. */
export function addsUp({ toShare, membersTotal }: Outcome): boolean {
  return toShare.amounts.every((amount, year) => amount !== null && amount === membersTotal.amounts[year]);
}
