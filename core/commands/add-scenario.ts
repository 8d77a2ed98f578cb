import { lettersAt } from '../numbers/letters.ts';
import { idText, LIMITS, type Plan } from '../plan/schema.ts';
import { scenarioHeadOf, scenarioOf, scenariosOf } from '../scenario/scenarios.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { freeName } from './names.ts';

/** A new scenario: the caller gives the id, the plan the letter. */
export interface AddScenario {
  readonly id: string;
  readonly name: string;
  /** The scenario whose overrides it begins with; the base has none. */
  readonly copyOf: string;
}

/**
 * Adds a scenario last, with the first letter that no other has (S3). Refused: `refusal.scenarioGone`, a name that is
 * taken or none, more than 200 scenarios.
 */
export function addScenario(plan: Plan, { id, name, copyOf }: AddScenario): EditResult {
  if (plan.scenarios.length >= LIMITS.scenarios)
    return refused('tooManyScenarios', { count: LIMITS.scenarios });
  if (!scenarioHeadOf(plan, copyOf)) return refused('scenarioGone');
  if (!idText.safeParse(id).success || scenarioHeadOf(plan, id)) return refused('idTaken');
  const free = freeName(name, id, scenariosOf(plan));
  if (!free.ok) return free;
  const copied = scenarioOf(plan, copyOf);
  const added = {
    id,
    letter: freeLetter(plan),
    name: free.value,
    note: '',
    overrides: copied?.overrides ?? {},
  };
  return edited({ ...plan, scenarios: [...plan.scenarios, added] }, 'addScenario', { scenario: free.value });
}

function freeLetter(plan: Plan): string {
  const taken = new Set(scenariosOf(plan).map(({ letter }) => letter));
  let order = 0;
  while (taken.has(lettersAt(order))) order += 1;
  return lettersAt(order);
}
