import { message, type Message } from '../message.ts';
import { place } from './place.ts';
import type { Decision, Plan } from './schema.ts';

/** The plan that a decision holds, as a plan of its own: one scenario, no decisions. */
export function planOfDecision({ plan }: Decision): Plan {
  return { ...plan, scenarios: [], decisions: [] };
}

/** Faults in the plans that decisions hold, each with its decision: `check.decision`. */
export function checkDecisions(
  plan: Plan,
  checkPlan: (plan: Plan) => readonly Message[],
): readonly Message[] {
  return plan.decisions.flatMap((decision) =>
    checkPlan(planOfDecision(decision)).map((problem) =>
      message('check.decision', {
        place: place('decision', decision.name),
        problem: { kind: 'message', message: problem },
      }),
    ),
  );
}
