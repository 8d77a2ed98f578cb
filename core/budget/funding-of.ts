import { addMoney, NO_MONEY, type Money } from '../numbers/money.ts';
import { series, type FundingOutcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { rememberedBy } from '../remembered.ts';
import { budgetOf, type Budget } from './budget-of.ts';
import { fundYear, type RowYear } from './fund-year.ts';

/** The plan's funding before members, and what it leaves of each line for them. */
export interface FundedBudget {
  /** In the plan's order. */
  readonly rows: readonly FundingOutcome[];
  /** By line in the plan's order, one amount a year. */
  readonly left: readonly (readonly (Money | null)[])[];
}

type FundedPlan = Pick<Plan, 'lines' | 'years' | 'unit' | 'funding'>;

/**
 * F1–F3: own financing, then grants, in list order, year by year. A row that is of a line without an amount has none in
 * that year, and leaves none of its lines known; a grant with a cap for the period has none from that year on.
 * Remembered by the identity of the budget and the rows.
 */
export function fundingOf(plan: FundedPlan): FundedBudget {
  const budget = budgetOf(plan);
  return plan.funding.length === 0
    ? unfunded(budget)
    : funded(budget, plan.funding, plan.lines, plan.years)(plan);
}

const unfunded = rememberedBy((budget: Budget): FundedBudget => ({
  rows: [],
  left: budget.lines.map(({ amounts }) => amounts),
}));

/** The budget follows from the unit, so what is remembered by it needs no more. */
const funded = rememberedBy(
  (budget: Budget, _funding: Plan['funding'], _lines: Plan['lines'], _years: Plan['years']) => {
    let known: FundedBudget | null = null;
    return (plan: FundedPlan): FundedBudget => (known ??= compute(plan, budget));
  },
);

function compute(plan: FundedPlan, budget: Budget): FundedBudget {
  const used = new Map<string, Money | null>(plan.funding.map(({ id }) => [id, NO_MONEY]));
  const years = plan.years.map(({ year }, position) => {
    const amounts = budget.lines.map((line) => line.amounts[position] ?? null);
    const result = fundYear(plan, year, amounts, used);
    for (const [id, row] of result.rows) used.set(id, sumOrNull(used.get(id) ?? null, row.paid));
    return result;
  });
  const rowYears = (id: string): readonly RowYear[] => years.flatMap(({ rows }) => rows.get(id) ?? []);
  return {
    rows: plan.funding.map((row) => rowOutcome(plan, row, rowYears(row.id))),
    left: plan.lines.map((_, line) => years.map(({ left }) => left[line] ?? null)),
  };
}

function sumOrNull(a: Money | null, b: Money | null): Money | null {
  return a === null || b === null ? null : addMoney(a, b);
}

function rowOutcome(
  plan: FundedPlan,
  row: Plan['funding'][number],
  years: readonly RowYear[],
): FundingOutcome {
  const { id, name, kind } = row;
  const borne = plan.lines.flatMap((line, place) => {
    const amounts = years.map(({ borne: ofLines }) =>
      ofLines === null ? null : (ofLines[place] ?? NO_MONEY),
    );
    return amounts.every((amount) => amount === 0n) ? [] : [{ line: line.id, amounts }];
  });
  return {
    id,
    name,
    kind,
    ...series(years.map(({ paid }) => paid)),
    entitled: years.map(({ entitled }) => entitled),
    overCap: years.map(({ overCap }) => overCap),
    unused: years.map(({ unused }) => unused),
    borne,
  };
}
