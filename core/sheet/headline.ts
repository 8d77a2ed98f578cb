import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { resolve } from '../scenario/resolve.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { overridesOf } from '../scenario/overrides-of.ts';
import { ceilingSentence } from './ceiling-sentence.ts';
import type { Headline } from './headline-data.ts';
import { headlineChips } from './headline-chips.ts';
import { membershipSentence } from './membership-sentence.ts';
import { notComputedSentence } from './not-computed-sentence.ts';

/**
 * The headline of a scenario: what cannot be computed, else that too few take part, else how the ceilings fare (T2).
 * `null` when there is nothing to say: no ceiling, enough members.
 */
export function headlineOf(plan: Plan, scenarioId: string, outcome: Outcome): Headline | null {
  const effective = resolve(plan, scenarioId);
  const scenario = scenarioHeadOf(plan, scenarioId)?.name ?? '';
  const said =
    notComputedSentence(scenario, outcome) ??
    membershipSentence(scenario, effective, outcome) ??
    ceilingSentence(scenario, outcome);
  if (!said) return null;
  return { ...said, chips: headlineChips(effective, outcome, overridesOf(plan, scenarioId).length) };
}
