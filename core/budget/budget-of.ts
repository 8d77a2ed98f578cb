import { sumMoney, type Unit } from '../numbers/money.ts';
import { series, type Issue, type LineOutcome, type Series } from '../outcome.ts';
import type { Line, PercentageLine, Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { rememberedBy } from '../remembered.ts';
import { amountFigures } from './amount-line.ts';
import { basisIds, dependencyOrder } from './dependency-order.ts';
import { lineBasisMissing, lineCircle, lineInputMissing, lineUnknown } from './line-issues.ts';
import { emptyLine, roundedLine, type LineResult } from './line-result.ts';
import { payFigures } from './pay-line.ts';
import { percentageFigures } from './percentage-line.ts';
import { quantityFigures } from './quantity-line.ts';

/** The cost lines of a plan and their total, year by year. */
export interface Budget {
  /** In the plan's order. */
  readonly lines: readonly LineOutcome[];
  /** Sums of the amounts as shown (C5); `null` in a year where a line has none. */
  readonly total: Series;
  /** In the order of the lines. */
  readonly issues: readonly Issue[];
}

type Results = ReadonlyMap<string, LineResult>;
type BudgetPlan = Pick<Plan, 'lines' | 'years' | 'unit'>;

function figuresOf(line: Exclude<Line, PercentageLine>, plan: BudgetPlan) {
  switch (line.kind) {
    case 'pay':
      return payFigures(line, plan);
    case 'quantity':
      return quantityFigures(line, yearsOf(plan));
    case 'amount':
      return amountFigures(line, yearsOf(plan));
  }
}

function percentageResult(line: PercentageLine, results: Results, plan: BudgetPlan): LineResult {
  const years = yearsOf(plan);
  const ids = basisIds(line);
  const basis = ids.flatMap((id) => results.get(id) ?? []);
  if (basis.length < ids.length) return emptyLine(line, years, lineUnknown(line));
  const outcomes = basis.map(({ outcome }) => outcome);
  const figures = percentageFigures(line, outcomes, years, plan.unit);
  return roundedLine(line, figures, { years, unit: plan.unit }, (year, position) => {
    const missing = basis.filter(({ outcome }) => outcome.amounts[position] === null);
    if (missing.length === 0) return lineInputMissing(line, year);
    return lineBasisMissing(
      line,
      missing.map((result) => result.line),
      year,
    );
  });
}

/** One line's result from the results of the lines before it in dependency order. */
function lineResult(line: Line, results: Results, plan: BudgetPlan): LineResult {
  if (line.kind === 'percentage') return percentageResult(line, results, plan);
  const inputs = { years: yearsOf(plan), unit: plan.unit };
  return roundedLine(line, figuresOf(line, plan), inputs, (year) => lineInputMissing(line, year));
}

function compute(plan: BudgetPlan): Budget {
  const results = new Map<string, LineResult>();
  for (const { lines, isCircle } of dependencyOrder(plan.lines)) {
    const circle = plan.lines.filter((line) => isCircle && lines.includes(line));
    for (const line of lines) {
      const result = isCircle
        ? emptyLine(line, yearsOf(plan), lineCircle(line, circle))
        : lineResult(line, results, plan);
      results.set(line.id, result);
    }
  }
  const ordered = plan.lines.flatMap(({ id }) => results.get(id) ?? []);
  const lines = ordered.map(({ outcome }) => outcome);
  const totals = plan.years.map((_, year) => sumMoney(lines.map(({ amounts }) => amounts[year] ?? null)));
  return { lines, total: series(totals), issues: ordered.flatMap(({ issues }) => issues) };
}

function rememberedIn(unit: Unit) {
  return rememberedBy((years: Plan['years'], lines: Plan['lines']) => compute({ lines, years, unit }));
}

const BUDGETS: Readonly<Record<Unit, ReturnType<typeof rememberedIn>>> = {
  öre: rememberedIn('öre'),
  kr: rememberedIn('kr'),
  tkr: rememberedIn('tkr'),
};

/**
 * C1–C5: every line's amount in every year, rounded to the plan's unit before totals. A line that cannot be computed is
 * `null` where it cannot, with an issue at its cell (`lineCircle`, `lineUnknown`, `lineBasisMissing`,
 * `lineInputMissing`, `amountTooLarge`), and so is the year's total; every other line goes on. Remembered by the
 * identity of lines and years, so that scenarios with the base's lines share one budget.
 */
export function budgetOf(plan: BudgetPlan): Budget {
  return BUDGETS[plan.unit](plan.years, plan.lines);
}
