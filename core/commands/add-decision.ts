import { calculate } from '../calculate.ts';
import { decidedAmounts } from '../plan/decided-amounts.ts';
import {
  decision as decisionSchema,
  idText,
  LIMITS,
  type DecidedPlan,
  type Plan,
  type ScenarioHead,
} from '../plan/schema.ts';
import { resolve } from '../scenario/resolve.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { cleanNote, onOneLine } from './clean-text.ts';
import { whyNotDecided } from './check-decision.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { freeName } from './names.ts';
import { refusal } from '../result.ts';

/** A new decision: the caller gives the id. */
export interface AddDecision {
  readonly id: string;
  /** What was decided: the base or a scenario. */
  readonly scenario: string;
  readonly name: string;
  /** ISO date. */
  readonly date: string;
  /** The case number (diarienummer), or empty. */
  readonly caseNumber: string;
  readonly note: string;
}

/**
 * Freezes a scenario as decided: its values become the base of a plan of its own, with what each member pays by it. No
 * later edit moves it. Refused: `refusal.scenarioGone`, a name that is taken or none, `dateUnreadable`,
 * `caseNumberUnreadable`, a note that cannot be kept, `amountsTooLarge`, more than 50 decisions.
 */
export function addDecision(plan: Plan, args: AddDecision): EditResult {
  const { id, scenario } = args;
  if (plan.decisions.length >= LIMITS.decisions)
    return refused('tooManyDecisions', { count: LIMITS.decisions });
  const head = scenarioHeadOf(plan, scenario);
  if (!head) return refused('scenarioGone');
  if (!idText.safeParse(id).success || plan.decisions.some((each) => each.id === id))
    return refused('idTaken');
  const name = freeName(args.name, id, plan.decisions);
  if (!name.ok) return name;
  const note = cleanNote(args.note);
  if (!note.ok) return note;
  const caseNumber = onOneLine(args.caseNumber);
  const unfit = whyNotDecided(args.date, caseNumber);
  if (unfit) return refusal(unfit);
  const amounts = decidedAmounts(calculate(plan, scenario));
  if (!decisionSchema.shape.amounts.safeParse(amounts).success) return refused('amountsTooLarge');
  const decided = decidedPlan(resolve(plan, scenario), head);
  const added = {
    id,
    name: name.value,
    note: note.value,
    date: args.date,
    caseNumber,
    plan: decided,
    amounts,
  };
  return edited({ ...plan, decisions: [...plan.decisions, added] }, 'addDecision', { decision: name.value });
}

/** An effective plan with the scenario that it is of as its base. */
function decidedPlan(effective: Plan, { id, letter, name, note }: ScenarioHead): DecidedPlan {
  const { scenarios: _scenarios, decisions: _decisions, papers: _papers, ...plan } = effective;
  return { ...plan, base: { id, letter, name, note } };
}
