import { NO_MONEY, sumMoney, type Money, type Unit } from '../numbers/money.ts';
import { series, type FundingOutcome } from '../outcome.ts';
import type { Funding, Plan } from '../plan/schema.ts';
import { rememberedBy } from '../remembered.ts';
import { budgetOf, type Budget } from './budget-of.ts';
import type { RowYear } from './fund-row.ts';
import { fundYear } from './fund-year.ts';

/** The plan's funding before members, and what it leaves of each line for them. */
export interface FundedBudget {
  /** In the plan's order. */
  readonly rows: readonly FundingOutcome[];
  /** By line in the plan's order, one amount a year. */
  readonly left: readonly (readonly (Money | null)[])[];
}

type FundedPlan = Pick<Plan, 'lines' | 'years' | 'unit' | 'funding'>;

const unfunded = rememberedBy((budget: Budget): FundedBudget => ({
  rows: [],
  left: budget.lines.map(({ amounts }) => amounts),
}));

function rememberedIn(unit: Unit) {
  return rememberedBy((years: Plan['years'], lines: Plan['lines'], funding: Plan['funding']) =>
    compute({ years, lines, funding, unit }),
  );
}

const FUNDED: Readonly<Record<Unit, ReturnType<typeof rememberedIn>>> = {
  öre: rememberedIn('öre'),
  kr: rememberedIn('kr'),
  tkr: rememberedIn('tkr'),
};

/**
 * F1–F3: own financing, then grants, in list order, year by year. A row that is of a line without an amount has none in
 * that year, and leaves none of its lines known; a grant with a cap for the period has none from that year on.
 * Remembered by the identity of years, lines and rows, as the budget is.
 */
export function fundingOf({ years, lines, funding, unit }: FundedPlan): FundedBudget {
  return funding.length === 0
    ? unfunded(budgetOf({ years, lines, unit }))
    : FUNDED[unit](years, lines, funding);
}

function compute(plan: FundedPlan): FundedBudget {
  const budget = budgetOf(plan);
  const used = new Map<string, Money | null>(plan.funding.map(({ id }) => [id, NO_MONEY]));
  const years = plan.years.map(({ year }, position) => {
    const amounts = budget.lines.map((line) => line.amounts[position] ?? null);
    const result = fundYear(plan, year, amounts, used);
    for (const [id, row] of result.rows) used.set(id, sumMoney([used.get(id) ?? null, row.paid]));
    return result;
  });
  const rowYears = (id: string): readonly RowYear[] => years.flatMap(({ rows }) => rows.get(id) ?? []);
  return {
    rows: plan.funding.map((row) => rowOutcome(plan, row, rowYears(row.id))),
    left: plan.lines.map((_, line) => years.map(({ left }) => left[line] ?? null)),
  };
}

function rowOutcome(plan: FundedPlan, row: Funding, years: readonly RowYear[]): FundingOutcome {
  const { id, name, kind } = row;
  return {
    id,
    name,
    kind,
    ...series(years.map(({ paid }) => paid)),
    entitled: years.map(({ entitled }) => entitled),
    overCap: years.map(({ overCap }) => overCap),
    unused: years.map(({ unused }) => unused),
    borne: borneByLine(plan, row, years),
  };
}

/** Of the row's lines, those that it pays something of in some year, or of which that is not known. */
function borneByLine(
  { lines }: FundedPlan,
  { of }: Funding,
  years: readonly RowYear[],
): FundingOutcome['borne'] {
  return lines.flatMap(({ id }, place) => {
    if (of !== null && !of.lines.includes(id)) return [];
    const amounts = years.map(({ borne }) => borne && (borne[place] ?? NO_MONEY));
    return amounts.every((amount) => amount === 0n) ? [] : [{ line: id, amounts }];
  });
}
