import { message, type Message } from '../message.ts';
import { rememberedBy } from '../remembered.ts';
import { place } from './place.ts';
import type { DecidedPlan, Decision, Plan } from './schema.ts';

/**
 * The plan that a decision holds, as a plan of its own: its base is the scenario that was decided, without scenarios,
 * decisions and papers. The same object each time, so that what is computed from it can be remembered by identity.
 */
export function planOfDecision({ plan }: Decision): Plan {
  return wholePlan(plan);
}

const wholePlan = rememberedBy((plan: DecidedPlan): Plan => ({
  ...plan,
  scenarios: [],
  decisions: [],
  papers: [],
}));

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
