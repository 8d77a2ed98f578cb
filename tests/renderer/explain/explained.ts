import { calculate, explain, type Explanation, type Outcome, type Plan } from '../../../core/index.ts';
import { examplePlan } from '../example-plan.ts';

export const PLAN = examplePlan();

export function outcomeOf(plan: Plan = PLAN, scenario = plan.base.id): Outcome {
  return calculate(plan, scenario);
}

/** The explanation of a cell. @throws where there is none. */
export function explained(cell: string, plan: Plan = PLAN, scenario = plan.base.id): Explanation {
  const found = explain(plan, scenario, outcomeOf(plan, scenario), cell);
  if (!found) throw new Error(`Nothing explains ${cell}`);
  return found;
}
