import { calculate } from '../calculate.ts';
import { planOfDecision } from '../plan/check-decisions.ts';
import { decidedAmounts } from '../plan/decided-amounts.ts';
import { sameText } from '../plan/same-value.ts';
import type { Decision } from '../plan/schema.ts';

/**
 * Whether a decision's own figures still come to the amounts that are written in it: not where somebody has changed the
 * file, or the program computes otherwise than it did.
 */
export function isDecisionAsMade(decision: Decision): boolean {
  const plan = planOfDecision(decision);
  return sameText(decidedAmounts(calculate(plan, plan.base.id)), decision.amounts);
}
