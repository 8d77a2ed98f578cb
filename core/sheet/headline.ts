import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { resolve } from '../scenario/resolve.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { overridesOf } from '../scenario/overrides-of.ts';
import { cappedSentence } from './capped-sentence.ts';
import { grantSentence } from './grant-sentence.ts';
import type { Headline } from './headline-data.ts';
import { heldSentence } from './held-sentence.ts';
import { headlineChips } from './headline-chips.ts';
import { membershipSentence } from './membership-sentence.ts';
import { notComputedSentence } from './not-computed-sentence.ts';
import { overSentence } from './over-sentence.ts';
import { surplusSentence } from './surplus-sentence.ts';
import { unfundedSentence } from './unfunded-sentence.ts';

/**
 * The headline of a scenario, the first of these that there is: what cannot be computed; that too few take part; what
 * nobody pays; who is over a ceiling (T2); who is capped (T3, T4); grants that are used up (F2); what comes in beyond the
 * costs (F3, K6); that the ceilings hold.
 * `null` when there is nothing to say.
 */
export function headlineOf(plan: Plan, scenarioId: string, outcome: Outcome): Headline | null {
  const effective = resolve(plan, scenarioId);
  const scenario = scenarioHeadOf(plan, scenarioId)?.name ?? '';
  const said =
    notComputedSentence(scenario, outcome) ??
    membershipSentence(scenario, effective, outcome) ??
    unfundedSentence(scenario, outcome) ??
    overSentence(scenario, outcome) ??
    cappedSentence(scenario, effective, outcome) ??
    grantSentence(scenario, outcome) ??
    surplusSentence(scenario, outcome) ??
    heldSentence(scenario, outcome);
  if (!said) return null;
  return { ...said, chips: headlineChips(effective, outcome, overridesOf(plan, scenarioId).length) };
}
