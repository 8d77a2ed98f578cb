import { calculate } from '../calculate.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { budgetSection } from './budget-section.ts';
import { financingSection } from './financing-section.ts';
import { footnotesOf } from './footnotes-of.ts';
import { fundingSection } from './funding-section.ts';
import { sheetContext } from './sheet-context.ts';
import type { Sheet } from './sheet.ts';

/**
 * A scenario as the sheet that the published letters have: what it costs, what is paid before the members, and who pays the rest
 * (design). `outcome` is the
 * scenario's own; `outcomeOfBase` is asked only where a row shows what the base has (S3), and computes it unless the
 * caller remembers it.
 * @throws RangeError where the plan has no such scenario.
 */
export function sheetOf(
  plan: Plan,
  scenarioId: string,
  outcome: Outcome,
  outcomeOfBase: () => Outcome = () => calculate(plan, plan.base.id),
): Sheet {
  const context = sheetContext(plan, scenarioId, outcome, outcomeOfBase);
  const budget = budgetSection(context);
  const funding = fundingSection(context, budget.rows.length + 1);
  const financing = financingSection(context, budget.rows.length + (funding?.rows.length ?? 0) + 1);
  return {
    scenario: scenarioId,
    years: yearsOf(plan),
    sections: funding ? [budget, funding, financing] : [budget, financing],
    footnotes: footnotesOf(context.plan),
  };
}
