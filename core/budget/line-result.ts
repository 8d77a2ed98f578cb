import { roundToUnit, type Money, type Unit } from '../numbers/money.ts';
import type { Ratio } from '../numbers/ratio.ts';
import { series, type Issue, type LineOutcome } from '../outcome.ts';
import { LIMITS, type Line } from '../plan/schema.ts';
import { amountTooLarge } from './line-issues.ts';

/** A line's amounts, and why those are missing that are. */
export interface LineResult {
  readonly line: Line;
  readonly outcome: LineOutcome;
  readonly issues: readonly Issue[];
}

const MOST_ORE = LIMITS.amount * 100n;

function isTooLarge(amount: Money): boolean {
  return amount > MOST_ORE || amount < -MOST_ORE;
}

/**
 * C5: each year's figure rounded half up to the plan's unit, before any total. A figure that is missing (`whyMissing`
 * gives its issue), or an amount beyond 10¹² kr (N5), is `null` with an issue.
 */
export function roundedLine(
  line: Line,
  figures: readonly (Ratio | null)[],
  plan: { readonly years: readonly number[]; readonly unit: Unit },
  whyMissing: (year: number, position: number) => Issue,
): LineResult {
  const issues: Issue[] = [];
  const amounts = plan.years.map((year, position) => {
    const figure = figures[position];
    const amount = figure ? roundToUnit(figure, plan.unit) : null;
    if (amount !== null && !isTooLarge(amount)) return amount;
    issues.push(amount === null ? whyMissing(year, position) : amountTooLarge(line, year));
    return null;
  });
  return { line, outcome: { id: line.id, name: line.name, ...series(amounts) }, issues };
}

/** A line that has no amount in any year, for one reason. */
export function emptyLine(line: Line, years: readonly number[], why: Issue): LineResult {
  const outcome = { id: line.id, name: line.name, ...series(years.map(() => null)) };
  return { line, outcome, issues: [why] };
}
