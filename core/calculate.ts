import { allocate, type Allocation } from './allocation/allocate.ts';
import { ceilingIssues } from './allocation/ceiling-issues.ts';
import { testCeiling } from './allocation/ceiling.ts';
import { memberSharings } from './allocation/member-sharing.ts';
import { minimumIssues } from './allocation/minimum-issues.ts';
import { poolIssues } from './allocation/pool-issues.ts';
import { sharingIssues } from './allocation/sharing-issues.ts';
import { nothingFor, type YearAllocation } from './allocation/year-allocation.ts';
import { budgetOf } from './budget/budget-of.ts';
import { fundingOf } from './budget/funding-of.ts';
import { NO_MONEY, sumMoney, type Money } from './numbers/money.ts';
import { series, type MemberOutcome, type Outcome, type Series } from './outcome.ts';
import type { Plan } from './plan/schema.ts';
import { yearsOf } from './plan/years.ts';
import { resolve } from './scenario/resolve.ts';

/**
 * Everything that a plan and one of its scenarios (or its base) amount to: overrides resolved, budget, funding, shares,
 * amounts, ceilings, issues. The one function that allocates; pure, exact, the same on every machine. Data faults are
 * issues with `null` amounts at their cells and stop nothing else. @throws RangeError where the plan has no such scenario.
 */
export function calculate(plan: Plan, scenarioId: string): Outcome {
  return outcomeOf(resolve(plan, scenarioId), scenarioId);
}

/** The outcome of an effective plan: one whose overrides are written in. */
function outcomeOf(plan: Plan, scenario: string): Outcome {
  const budget = budgetOf(plan);
  const funding = fundingOf(plan);
  const allocation = allocate(plan, funding.left);
  const rest = (part: (year: YearAllocation) => Money | null): Series => series(allocation.years.map(part));
  return {
    scenario,
    unit: plan.unit,
    years: yearsOf(plan),
    lines: budget.lines,
    total: budget.total,
    funding: funding.rows,
    toShare: toShareOf(allocation, plan.years.length),
    pools: allocation.pools,
    members: memberOutcomes(plan, allocation),
    membersTotal: rest(({ members }) => sumMoney(members)),
    roundingDifference: rest(({ roundingDifference }) => roundingDifference),
    hostPart: rest(({ hostPart }) => hostPart),
    unfunded: rest(({ unfunded }) => unfunded),
    surplus: rest(({ surplus }) => surplus),
    unallocated: rest(({ unallocated }) => unallocated),
    issues: [
      ...budget.issues,
      ...poolIssues(plan, allocation.sharedPools),
      ...sharingIssues(plan, allocation.sharedPools),
      ...ceilingIssues(plan, allocation),
      ...minimumIssues(plan),
    ],
  };
}

/** What funding leaves of all lines together (F3). */
function toShareOf({ pools }: Allocation, years: number): Series {
  const [only] = pools;
  if (only && pools.length === 1) return only.toShare;
  const amounts = Array.from({ length: years }, (_, year) =>
    sumMoney(pools.map(({ toShare }) => toShare.amounts[year] ?? null)),
  );
  return series(amounts);
}

function memberOutcomes(plan: Plan, { sharedPools, years }: Allocation): readonly MemberOutcome[] {
  const sharings = memberSharings(plan, sharedPools);
  const areAsShared = years.every(({ members, shared }) => members === shared);
  const none = nothingFor(plan.members.length);
  const isHostFree = years.every(({ asHost }) => asHost === none);
  return plan.members.flatMap(({ id, name, ceiling }, position) => {
    const own = sharings[position];
    if (!own) return [];
    const amounts = years.map(({ members }) => members[position] ?? null);
    return [
      {
        id,
        name,
        ...own,
        amounts,
        sum: sumMoney(amounts),
        shared: areAsShared ? amounts : sharedOf(years, position, amounts),
        asHost: isHostFree
          ? nothingFor(years.length)
          : years.map(({ asHost }) => asHost[position] ?? NO_MONEY),
        ...testCeiling(ceiling, { amounts, joined: own.joined }, plan.unit),
      },
    ];
  });
}

/** A member's amounts before the host and ceilings; the same list where they are the same. */
function sharedOf(
  years: readonly YearAllocation[],
  position: number,
  amounts: MemberOutcome['amounts'],
): MemberOutcome['shared'] {
  const shared = years.map((year) => year.shared[position] ?? null);
  return shared.every((amount, year) => amount === amounts[year]) ? amounts : shared;
}

/** Remembers outcomes: the same plan, by identity, and scenario are computed once and forgotten with the plan. */
export interface Calculator {
  readonly outcome: (plan: Plan, scenarioId: string) => Outcome;
}

/** A calculator for a screen that asks again and again. What a plan shares with the one before it is remembered too. */
export function createCalculator(): Calculator {
  const outcomes = new WeakMap<Plan, Map<string, Outcome>>();
  return {
    outcome(plan, scenarioId) {
      const known = outcomes.get(plan) ?? new Map<string, Outcome>();
      outcomes.set(plan, known);
      const outcome = known.get(scenarioId) ?? calculate(plan, scenarioId);
      known.set(scenarioId, outcome);
      return outcome;
    },
  };
}
