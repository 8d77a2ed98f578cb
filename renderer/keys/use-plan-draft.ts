import { useState } from 'react';
import { success, type Edit, type Message, type Plan, type Result } from '../../core/index.ts';

export type Change = (command: (plan: Plan) => Result<Edit, Message>) => Result<unknown, Message>;

export interface PlanDraft {
  readonly plan: Plan;
  /** Does a command on the draft; what is refused leaves it as it was. */
  readonly change: Change;
}

/** A copy of the plan that a dialog works on by the plan's own commands; kept, it is one step. */
export function usePlanDraft(first: Plan): PlanDraft {
  const [plan, setPlan] = useState(first);
  const change: Change = (command) => {
    const answer = command(plan);
    if (!answer.ok) return answer;
    setPlan(answer.value.plan);
    return success(undefined);
  };
  return { plan, change };
}
