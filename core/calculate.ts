import { allocate, type YearAllocation } from './allocation/allocate.ts';
import { testCeiling } from './allocation/ceiling.ts';
import { PLAN_POOL } from './allocation/member-sharing.ts';
import { minimumIssues } from './allocation/minimum-issues.ts';
import { sharingIssues } from './allocation/sharing-issues.ts';
import { sharingOf, type Sharing } from './allocation/sharing.ts';
import { budgetOf } from './budget/budget-of.ts';
import { NO_MONEY, sumMoney, type Money } from './numbers/money.ts';
import { issue, series, type Issue, type MemberOutcome, type Outcome, type Series } from './outcome.ts';
import type { Plan } from './plan/schema.ts';
import { yearsOf } from './plan/years.ts';
import { resolve } from './scenario/resolve.ts';

/**
 * Everything that a plan and one of its scenarios (or its base) amount to: overrides resolved, budget, shares, amounts,
 * ceilings, issues. The one function that allocates; pure, exact, the same on every machine. Data faults are issues with
 * `null` amounts at their cells and stop nothing else. @throws RangeError where the plan has no such scenario.
 */
export function calculate(plan: Plan, scenarioId: string): Outcome {
  return outcomeOf(resolve(plan, scenarioId), scenarioId);
}

/** The outcome of an effective plan: one whose overrides are written in. */
function outcomeOf(plan: Plan, scenario: string): Outcome {
  const budget = budgetOf(plan);
  const toShare = budget.total;
  const sharing = sharingOf(plan);
  const allocations = allocate(toShare.amounts, sharing, plan.unit);
  const rest = (part: (year: YearAllocation) => Money | null): Series => series(allocations.map(part));
  return {
    scenario,
    unit: plan.unit,
    years: yearsOf(plan),
    lines: budget.lines,
    total: budget.total,
    funding: [],
    toShare,
    pools: [{ id: PLAN_POOL, lines: plan.lines.map(({ id }) => id), toShare }],
    members: memberOutcomes(plan, sharing, allocations),
    membersTotal: rest(({ members }) => sumMoney(members)),
    roundingDifference: rest(({ roundingDifference }) => roundingDifference),
    hostPart: rest(() => NO_MONEY),
    unfunded: rest(({ unfunded }) => unfunded),
    surplus: rest(({ surplus }) => surplus),
    unallocated: rest(({ unallocated }) => unallocated),
    issues: [
      ...budget.issues,
      ...belowZero(plan, toShare),
      ...sharingIssues(sharing, plan.members),
      ...minimumIssues(plan, sharing),
    ],
  };
}

function memberOutcomes(
  plan: Plan,
  sharing: Sharing,
  allocations: readonly YearAllocation[],
): readonly MemberOutcome[] {
  return plan.members.flatMap(({ id, name, ceiling }, position) => {
    const own = sharing.members[position];
    if (!own) return [];
    const amounts = allocations.map(({ members }) => members[position] ?? null);
    return [
      { id, name, ...own, amounts, sum: sumMoney(amounts), ...testCeiling(ceiling, amounts, plan.unit) },
    ];
  });
}

/** F3: a year whose amount to share is below zero shares nothing: it is surplus. */
function belowZero(plan: Plan, toShare: Series): readonly Issue[] {
  return yearsOf(plan).flatMap((year, place) => {
    const amount = toShare.amounts[place] ?? null;
    if (amount === null || amount >= 0n) return [];
    const value = { kind: 'money', value: amount, unit: plan.unit } as const;
    return [issue('poolBelowZero', 'warning', `budgetTotal/y${year}`, { year, amount: value })];
  });
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
