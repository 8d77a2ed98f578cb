import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { refusal } from '../result.ts';
import { whyNotDecided } from './check-decision.ts';
import { onOneLine } from './clean-text.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { replaceRow } from './replace-row.ts';

/** Which decision, and what it is found by. */
export interface SetDecision {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** The case number (diarienummer), or empty. */
  readonly caseNumber: string;
}

/**
 * Gives a decision another date and case number; what was decided stays. Refused: `refusal.decisionGone`,
 * `dateUnreadable`, `caseNumberUnreadable`.
 */
export function setDecision(plan: Plan, { id, date, caseNumber }: SetDecision): EditResult {
  const decision = rowOf(plan.decisions, id);
  if (!decision) return refused('decisionGone');
  const clean = onOneLine(caseNumber);
  const unfit = whyNotDecided(date, clean);
  if (unfit) return refusal(unfit);
  const isSame = date === decision.date && clean === decision.caseNumber;
  const changed = {
    ...plan,
    decisions: replaceRow(plan.decisions, { ...decision, date, caseNumber: clean }),
  };
  return edited(isSame ? plan : changed, 'setDecision', { decision: decision.name });
}
